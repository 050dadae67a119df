import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { startScenario } from '~/domains/study/commands/start-scenario.server'
import { RefusedScreen } from '~/domains/study/ui/refused-screen'
import { now } from '~/platform/clock'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'study:refused.title' } satisfies PageHandle

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const outcome = await startScenario(actor, { slug: params.slug ?? '' }, now())
  if (outcome.ok) return redirect(`/study/scenarios/${params.slug}?run=${outcome.value.runId}`, 303)
  return data({ refusal: outcome.refusal }, { status: outcome.refusal === 'not-found' ? 404 : 409 })
}

export default function ScenarioRun() {
  const { slug } = useParams()
  return <RefusedScreen refusal={useActionData<typeof action>()?.refusal ?? 'not-found'} back={`/study/scenarios/${slug}`} />
}
