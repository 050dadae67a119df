import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { holdsWithin, type AccountActor } from '~/domains/audit/model/actor'
import { enrolCandidates } from '~/domains/exams/commands/enrol-candidates.server'
import { LINES_AT_MOST } from '~/domains/exams/model/candidate-lines'
import type { EnrolmentProblem } from '~/domains/exams/model/enrolment'
import { openPages } from '~/domains/exams/model/session-pages'
import { candidateLines } from '~/domains/exams/queries/candidate-lines.server'
import { candidateList } from '~/domains/exams/queries/candidate-list.server'
import { unitCandidates } from '~/domains/exams/queries/unit-candidates.server'
import { SessionCandidates } from '~/domains/exams/ui/session-candidates'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { units } from '~/domains/organization/queries/units.server'
import { now } from '~/platform/clock'
import { idOr404, idOrNone } from '~/platform/http'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = {
  title: (data: { session: { titleZh: string; titleEn: string } }, pick) => pick(data.session.titleZh, data.session.titleEn),
} satisfies PageHandle

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const sessionId = idOr404(params.sessionId)
  const query = new URL(request.url).searchParams
  const { session, unitPath, isOpen, candidates, clashes } = await candidateList(actor, sessionId, now())
  const mayEnrol = holdsWithin(actor, 'exams.session.manage', unitPath)
  const unitId = idOrNone(query.get('unit'))
  return {
    session: { ...session, opensAt: session.opensAt.toISOString(), endsAt: session.endsAt.toISOString() },
    ...{ candidates, clashes, isOpen, mayEnrol, pages: openPages(actor, unitPath) },
    units: mayEnrol && isOpen ? await units(actor, 'exams.session.manage') : [],
    unit: mayEnrol && isOpen && unitId ? await unitCandidates(actor, sessionId, unitId, now()) : null,
    done: {
      ...{ isScheduled: query.has('scheduled'), isRemoved: query.has('removed') },
      enrolled: Math.max(0, Math.floor(Number(query.get('enrolled')) || 0)),
    },
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const sessionId = idOr404(params.sessionId)
  const form = await submittedForm(request)
  return form.get('intent') === 'unit'
    ? enrolTicked(actor, sessionId, form.getAll('officerId').map(String))
    : enrolLines(actor, sessionId, String(form.get('lines') ?? ''))
}

async function enrolLines(actor: AccountActor, sessionId: string, text: string) {
  const { candidates, problems, lineCount } = await candidateLines(actor, sessionId, text, now())
  const answer = { intent: 'lines' as const, lines: problems, officers: [], values: { lines: text, officerIds: [] } }
  if (lineCount === 0) return data({ ...answer, refusal: 'lines-needed' }, { status: 400 })
  if (lineCount > LINES_AT_MOST) return data({ ...answer, lines: [], refusal: 'too-many-lines' }, { status: 400 })
  if (problems.length > 0) return data({ ...answer, refusal: 'spoilt-lines' }, { status: 409 })
  const outcome = await enrolCandidates(actor, { sessionId, candidates })
  if (outcome.ok) return redirect(`/sessions/${sessionId}/candidates?enrolled=${candidates.length}`)
  return data({ ...answer, refusal: outcome.refusal }, { status: outcome.refusal === 'bad-input' ? 400 : 409 })
}

async function enrolTicked(actor: AccountActor, sessionId: string, officerIds: readonly string[]) {
  const answer = { intent: 'unit' as const, lines: [], values: { lines: '', officerIds: [...officerIds] } }
  if (officerIds.length === 0) return data({ ...answer, officers: [], refusal: 'officers-needed' }, { status: 400 })
  const outcome = await enrolCandidates(actor, { sessionId, candidates: officerIds.map((officerId) => ({ officerId })) })
  if (outcome.ok) return redirect(`/sessions/${sessionId}/candidates?enrolled=${officerIds.length}`)
  const officers = (outcome.detail?.problems ?? []) as { officerId: string; problem: EnrolmentProblem }[]
  return data({ ...answer, officers, refusal: outcome.refusal }, { status: outcome.refusal === 'bad-input' ? 400 : 409 })
}

export default function Candidates() {
  return <SessionCandidates {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
