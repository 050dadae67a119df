import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { removeCandidate } from '~/domains/exams/commands/remove-candidate.server'
import { deskAnswer } from '~/domains/exams/model/desk-form'
import { candidateToRemove } from '~/domains/exams/queries/candidate-to-remove.server'
import { RemovalScreen } from '~/domains/exams/ui/removal-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { idOr404, notFound } from '~/platform/http'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'exams:removal.title' } satisfies PageHandle

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  return candidateToRemove(actor, idOr404(params.sessionId), idOr404(params.candidateId), now())
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const [sessionId, candidateId] = [idOr404(params.sessionId), idOr404(params.candidateId)]
  const form = await submittedForm(request)
  const outcome = await removeCandidate(actor, { sessionId, candidateId, reason: form.get('reason') ?? '' })
  if (outcome.ok) return redirect(`/sessions/${sessionId}/candidates?removed=1`)
  if (outcome.refusal === 'not-found') throw notFound()
  return data(deskAnswer(outcome, form), { status: outcome.refusal === 'bad-input' ? 400 : 409 })
}

export default function CandidateRemoval() {
  return <RemovalScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
