import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { scenarios } from '~/domains/study/queries/scenarios.server'
import { ScenarioListScreen } from '~/domains/study/ui/scenario/scenario-list-screen'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'study:scenario.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { scenarios: await scenarios(await requireActor(request, context)) }
}

export default function Scenarios() {
  return <ScenarioListScreen {...useLoaderData<typeof loader>()} />
}
