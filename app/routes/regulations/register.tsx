import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { regulationList } from '~/domains/regulations/queries/regulation-list.server'
import { RegulationListScreen } from '~/domains/regulations/ui/regulation-list-screen'
import { now } from '~/platform/clock'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'regulations:title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context)
  return { regulations: await regulationList(now()) }
}

export default function Register() {
  return <RegulationListScreen {...useLoaderData<typeof loader>()} />
}
