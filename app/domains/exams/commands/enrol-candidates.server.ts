import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import type { Tx } from '~/platform/db-writer.server'
import { dayOf } from '~/platform/calendar-day'
import { ok, refuse } from '~/platform/outcome'
import { candidateOrder } from '../model/candidate-order'
import { mayBeCandidate } from '../model/conflict-of-interest'
import { ExamKind } from '../model/exam-policy'
import { deskOfPlace, freePlaces, lastNumber, placeOfDesk, ticketNumber } from '../model/desk-places'
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
 * gets another form, and is refused where every form has one of theirs (DESIGN §4). Nobody is put into two formal rooms at once
 * (docs/decisions/044). A mock also takes late candidates. Where one cannot be enrolled, nobody is: `problems` names each with the reason.
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
        candidates: { select: { deskNo: true, ticket: true } },
        incidents: { where: { kind: 'CANDIDATE_REMOVED' }, select: { detail: true } },
        exam: { select: { policy: { select: { kind: true } }, papers: { orderBy: { form: 'asc' }, select: { id: true, sealed: true } } } },
      },
    })
    if (!takesCandidates(ExamKind.parse(session.exam.policy.kind), session, now)) return refuse('session-opened')
    const officerIds = candidates.map(({ officerId }) => officerId)
    if (new Set(officerIds).size < officerIds.length) return refuse('enrolled-twice')
    const factors = new Map(candidates.map(({ officerId, timeFactor }) => [officerId, timeFactor]))
    await lockOfficers(tx, officerIds)
    const standing = await problemsOfEnrolment(actor, { sessionId, officerIds, factors, now }, tx)
    const problems = [...standing].map(([officerId, problem]) => ({ officerId, problem }))
    if (problems[0]) return refuse(problems[0].problem, { ...problems[0], problems })
    const forms = await formsOf(tx, session.exam.papers)
    const places = freePlaces(
      session.candidates.map(({ deskNo }) => placeOfDesk(deskNo)),
      candidates.length,
    )
    const issued = await tx.candidate.count({ where: { session: { opensAt: { gte: startOfDay(session.opensAt) } } } })
    const removed = session.incidents.map(({ detail }) => String((detail as { ticket?: unknown }).ticket))
    const number = Math.max(issued, lastNumber([...session.candidates.map(({ ticket }) => ticket), ...removed]))
    const rows = []
    for (const [index, { officerId, timeFactor }] of candidates.entries()) {
      const place = places[index]!
      // neighbours get different forms; whoever knows one gets the next
      const chosen = forms
        .map((_, shift) => forms[(place + shift) % forms.length]!)
        .find(({ insiders }) => mayBeCandidate(officerId, insiders).ok)
      if (!chosen) return refuse('wrote-an-item', { officerId })
      const orderSeed = seed === undefined ? randomBytes(16).toString('hex') : `${seed}:${place}`
      rows.push({
        ...{ sessionId, officerId, timeFactor, paperId: chosen.paperId, orderSeed },
        ticket: ticketNumber(dayOf(session.opensAt), sessionId, number + index + 1),
        deskNo: deskOfPlace(place),
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

/** Two lists that name one officer wait for each other, so that the second sees where the first has put them. */
async function lockOfficers(tx: Tx, officerIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Officer" WHERE id = ANY(${[...officerIds]}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
}

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
