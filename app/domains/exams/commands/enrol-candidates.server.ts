import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import type { Tx } from '~/platform/db-writer.server'
import { dayOf } from '~/platform/calendar-day'
import { ok, refuse } from '~/platform/outcome'
import { candidateOrder } from '../model/candidate-order'
import { mayBeCandidate } from '../model/conflict-of-interest'
import { ExamKind } from '../model/exam-policy'
import { candidatePaper, type SealedPaper } from '../model/paper'
import { takesCandidates } from '../model/session-window'
import { problemsOfEnrolment } from '../queries/enrolment-problems.server'
import { paperInsiders } from '../queries/paper-insiders.server'
import { sessionPlace } from './exam-places.server'

const Enrolment = z.object({
  officerId: z.uuid(),
  /** extra time as a factor of the minutes, 1 = none */
  timeFactor: z.number().min(1).max(4).default(1),
})

/**
 * Enrols officers in a session before it opens: each gets a desk, an admission ticket 准考证号, a form (neighbours get different ones)
 * and an order of questions and options of their own, seed and order stored (DESIGN §5.1). Whoever wrote or judged an item of the form
 * gets another form, and is refused where every form has one of theirs (DESIGN §4). A mock also takes late candidates. Where one cannot
 * be enrolled, nobody is: `problems` names each of them with the reason.
 */
export const enrolCandidates = auditedCommand({
  name: 'exams.candidates.enrolled',
  input: z.object({
    sessionId: z.uuid(),
    candidates: z.array(Enrolment).min(1).max(5000),
    /** every candidate's order repeats from it; left out, each is drawn by chance */
    seed: z.string().min(1).max(100).optional(),
  }),
  permit: 'exams.session.manage',
  place: ({ tx, input }) => sessionPlace(tx, input.sessionId),
  subject: ({ input }) => ({ sessionId: input.sessionId, officers: input.candidates.length }),
  async run({ tx, actor, input: { sessionId, candidates, seed }, now }) {
    await tx.$queryRaw`SELECT id FROM "ExamSession" WHERE id = ${sessionId}::uuid FOR UPDATE`
    const session = await tx.examSession.findUniqueOrThrow({
      where: { id: sessionId },
      select: {
        ...{ opensAt: true, endsAt: true, batch: true },
        _count: { select: { candidates: true } },
        exam: { select: { policy: { select: { kind: true } }, papers: { orderBy: { form: 'asc' }, select: { id: true, sealed: true } } } },
      },
    })
    if (!takesCandidates(ExamKind.parse(session.exam.policy.kind), session, now)) return refuse('session-opened')
    const officerIds = candidates.map(({ officerId }) => officerId)
    if (new Set(officerIds).size < officerIds.length) return refuse('enrolled-twice')
    const problems = [...(await problemsOfEnrolment(actor, { sessionId, officerIds }, tx))].map(([officerId, problem]) => ({
      officerId,
      problem,
    }))
    if (problems[0]) return refuse(problems[0].problem, { ...problems[0], problems })
    const forms = await formsOf(tx, session.exam.papers)
    const taken = session._count.candidates
    const issued = await tx.candidate.count({ where: { session: { opensAt: { gte: startOfDay(session.opensAt) } } } })
    const rows = []
    for (const [index, { officerId, timeFactor }] of candidates.entries()) {
      const place = taken + index
      // neighbours get different forms; whoever knows one gets the next
      const chosen = forms
        .map((_, shift) => forms[(place + shift) % forms.length]!)
        .find(({ insiders }) => mayBeCandidate(officerId, insiders).ok)
      if (!chosen) return refuse('wrote-an-item', { officerId })
      const orderSeed = seed === undefined ? randomBytes(16).toString('hex') : `${seed}:${place}`
      rows.push({
        ...{ sessionId, officerId, timeFactor, paperId: chosen.paperId, orderSeed },
        ticket: ticketNumber(session.opensAt, sessionId, issued + index + 1),
        deskNo: String(place + 1).padStart(2, '0'),
        order: candidateOrder(chosen.body, orderSeed) as object,
      })
    }
    const created = await tx.candidate.createManyAndReturn({
      data: rows,
      select: { id: true, officerId: true, ticket: true, deskNo: true },
    })
    return ok({ candidates: created.map(({ id, ...candidate }) => ({ candidateId: id, ...candidate })) })
  },
})

async function formsOf(tx: Tx, papers: readonly { id: string; sealed: unknown }[]) {
  const insiders = await paperInsiders(
    papers.map(({ id }) => id),
    tx,
  )
  return papers.map(({ id, sealed }) => ({
    paperId: id,
    body: candidatePaper(sealed as SealedPaper),
    insiders: insiders.get(id) ?? { writers: [], reviewers: [] },
  }))
}

function startOfDay(instant: Date): Date {
  return new Date(`${dayOf(instant)}T00:00:00+08:00`)
}

/** Day of the sitting, four characters of the session, a running number: readable, and unique. */
function ticketNumber(opensAt: Date, sessionId: string, number: number): string {
  return `${dayOf(opensAt).replaceAll('-', '')}${sessionId.slice(-4).toUpperCase()}${String(number).padStart(4, '0')}`
}
