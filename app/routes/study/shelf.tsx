import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { ownDuties } from '~/domains/study/queries/own-duties.server'
import { scenarioCount } from '~/domains/study/queries/scenarios.server'
import { studyShelf } from '~/domains/study/queries/study-shelf.server'
import { StudyShelfScreen } from '~/domains/study/ui/study-shelf-screen'
import { now } from '~/platform/clock'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'study:shelf.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const at = now()
  const kind = new URL(request.url).searchParams.get('kind') === 'cases' ? ('CASE_STUDY' as const) : ('MODULE' as const)
  return { duties: await ownDuties(actor, at), groups: await studyShelf(actor, at), scenarioCount: await scenarioCount(), kind, now: at }
}

export default function StudyShelf() {
  return <StudyShelfScreen {...useLoaderData<typeof loader>()} />
}
