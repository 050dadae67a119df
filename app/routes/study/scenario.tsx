import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { scenarioPage } from '~/domains/study/queries/scenario-page.server'
import { ScenarioScreen } from '~/domains/study/ui/scenario/scenario-screen'
import type { PageHandle } from '~/ui/page-handle'

type Loaded = Awaited<ReturnType<typeof loader>>

export const handle = { title: ({ scenario }: Loaded, pick) => pick(scenario.title.zh, scenario.title.en) } satisfies PageHandle

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  return { scenario: await scenarioPage(actor, params.slug ?? '', new URL(request.url).searchParams.get('run')) }
}

export default function Scenario() {
  return <ScenarioScreen {...useLoaderData<typeof loader>()} />
}
