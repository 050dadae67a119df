import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { regulationVersion } from '~/domains/regulations/queries/regulation-version.server'
import { RegulationVersionScreen } from '~/domains/regulations/ui/regulation-version-screen'
import { now } from '~/platform/clock'
import type { PageHandle } from '~/ui/page-handle'

type Loaded = Awaited<ReturnType<typeof loader>>

export const handle = { title: ({ titleZh, titleEn }: Loaded, pick) => pick(titleZh, titleEn) } satisfies PageHandle

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireActor(request, context)
  return regulationVersion(params.regulation ?? '', params.version ?? '', now())
}

export default function Version() {
  return <RegulationVersionScreen {...useLoaderData<typeof loader>()} />
}
