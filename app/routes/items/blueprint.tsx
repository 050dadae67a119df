import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askedVersion } from '~/domains/items/model/asked-version'
import { blueprint } from '~/domains/items/queries/blueprint.server'
import { BlueprintScreen } from '~/domains/items/ui/blueprint-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = {
  title: ({ blueprint }: { blueprint: { nameZh: string; nameEn: string } }, pick) => pick(blueprint.nameZh, blueprint.nameEn),
} satisfies PageHandle

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  return { blueprint: await blueprint(actor, params.slug ?? '', askedVersion(new URL(request.url).searchParams)) }
}

export default function Blueprint() {
  return <BlueprintScreen {...useLoaderData<typeof loader>()} />
}
