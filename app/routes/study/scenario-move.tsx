import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { makeMove } from '~/domains/study/commands/make-move.server'
import { RefusedScreen } from '~/domains/study/ui/refused-screen'
import { now } from '~/platform/clock'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'study:refused.title' } satisfies PageHandle

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const form = Object.fromEntries(await submittedForm(request)) as Record<string, string>
  const positions = Object.fromEntries(
    Object.entries(form)
      .filter(([name]) => name.startsWith('position-'))
      .map(([name, value]) => [name.slice('position-'.length), value]),
  )
  const { runId = '', stepId = '', choice } = form
  const outcome = await makeMove(actor, { runId, stepId, choice, positions }, now())
  const back = `/study/scenarios/${params.slug}?run=${encodeURIComponent(runId)}`
  if (outcome.ok) return redirect(back, 303)
  return data({ refusal: outcome.refusal, back }, { status: outcome.refusal === 'bad-input' ? 400 : 409 })
}

export default function ScenarioMove() {
  const { slug } = useParams()
  const { refusal, back } = useActionData<typeof action>() ?? { refusal: 'bad-input' as const, back: `/study/scenarios/${slug}` }
  return <RefusedScreen refusal={refusal} back={back} />
}
