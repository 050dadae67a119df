import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { waitingActs } from '~/domains/certification/queries/waiting-acts.server'
import { WaitingActsScreen } from '~/domains/certification/ui/waiting-acts-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'certification:acts.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { acts: await waitingActs(await requireActor(request, context)) }
}

export default function Acts() {
  return <WaitingActsScreen {...useLoaderData<typeof loader>()} />
}
