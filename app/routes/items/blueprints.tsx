import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bankTabs } from '~/domains/items/model/bank-tabs'
import { blueprints } from '~/domains/items/queries/blueprints.server'
import { BlueprintsScreen } from '~/domains/items/ui/blueprints-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'items:blueprint.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  return { blueprints: await blueprints(actor), tabs: bankTabs(actor) }
}

export default function Blueprints() {
  return <BlueprintsScreen {...useLoaderData<typeof loader>()} />
}
