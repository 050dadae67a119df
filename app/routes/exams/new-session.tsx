import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { holds } from '~/domains/audit/model/actor'
import { scheduleSession } from '~/domains/exams/commands/schedule-session.server'
import { deskAnswer, sessionFields } from '~/domains/exams/model/desk-form'
import { schedulableExam, schedulableExams } from '~/domains/exams/queries/schedulable-exams.server'
import type { SittingInRoom } from '~/domains/exams/queries/sittings-in-room.server'
import { NewSessionScreen } from '~/domains/exams/ui/new-session-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { idOr404 } from '~/platform/http'
import { localTime } from '~/platform/local-time'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'exams:newSession.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const examId = new URL(request.url).searchParams.get('exam')
  const mayMakeExams = holds(actor, 'exams.exam.manage')
  if (!examId) return { exams: await schedulableExams(actor), chosen: null, mayMakeExams }
  return { exams: [], chosen: { ...(await schedulableExam(actor, idOr404(examId))), earliest: localTime(now()) }, mayMakeExams }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const form = await submittedForm(request)
  const outcome = await scheduleSession(actor, sessionFields(form))
  if (outcome.ok) return redirect(`/sessions/${outcome.value.sessionId}/candidates?scheduled=1`)
  const taken = (outcome.refusal === 'room-taken' ? outcome.detail?.others : []) as readonly SittingInRoom[]
  const others = taken.map(({ opensAt, endsAt, ...other }) => ({ ...other, opensAt: opensAt.toISOString(), endsAt: endsAt.toISOString() }))
  return data({ ...deskAnswer(outcome, form), others }, { status: outcome.refusal === 'bad-input' ? 400 : 409 })
}

export default function NewSession() {
  return <NewSessionScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
