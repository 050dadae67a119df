import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { candidateStatus, lateEntryUntil, type CandidateStatus, type Ending } from '../model/session-status'
import { sessionHead } from './session-head.server'

/** What happened to an attempt that the invigilator should look at; the routine entries of the room are not among them. */
const TROUBLE = ['CONTENT_DIFFERS', 'CODE_REFUSED', 'PASSWORD_REFUSED']

/** The live state of a room: every candidate, and the room's record, newest first. */
export async function sessionBoard(actor: Actor, sessionId: string, now: Date) {
  const { head, policy, unitPath } = await sessionHead(actor, 'exams.session.view', sessionId)
  const read = scopedRead(actor, 'exams.session.view')
  const [candidates, incidents, saves] = await Promise.all([
    read.candidate.findMany({
      where: { sessionId },
      orderBy: [{ deskNo: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        deskNo: true,
        ticket: true,
        paperId: true,
        officer: { select: { nameZh: true, nameEn: true, badges: { where: { toOn: null }, take: 1, select: { number: true } } } },
        attempt: { select: { id: true, seat: true, startedAt: true, deadlineAt: true, submission: { select: { how: true, at: true } } } },
      },
    }),
    read.incident.findMany({ where: { sessionId }, orderBy: { at: 'desc' }, take: 100 }),
    read.journalEntry.groupBy({ by: ['attemptId', 'questionId'], where: { attempt: { sessionId } }, _max: { receivedAt: true } }),
  ])
  const lastSave = new Map<string, { answers: number; at: Date }>()
  for (const { attemptId, _max } of saves) {
    const known = lastSave.get(attemptId)
    const at = _max.receivedAt ?? head.opensAt
    lastSave.set(attemptId, { answers: (known?.answers ?? 0) + 1, at: known && known.at > at ? known.at : at })
  }
  const { paperId } = candidates[0] ?? {}
  const questionCount = paperId ? await read.paperQuestion.count({ where: { paperId } }) : 0
  const times = { opensAt: head.opensAt, endsAt: head.endsAt, lateEntryUntil: lateEntryUntil(head.opensAt, policy.lateEntryMinutes) }
  const troubled = new Set(incidents.filter(({ kind }) => TROUBLE.includes(kind)).map(({ attemptId }) => attemptId))
  const names = new Map(
    candidates.flatMap(({ attempt, officer, deskNo }) => (attempt ? [[attempt.id, { ...officer, deskNo }] as const] : [])),
  )
  return {
    session: head,
    questionCount,
    unitPath,
    seats: candidates.map(({ id, deskNo, ticket, officer, attempt }) => {
      const ending = (attempt?.submission?.how ?? null) as Ending | null
      const status = candidateStatus({ startedAt: attempt?.startedAt ?? null, deadlineAt: attempt?.deadlineAt ?? null, ending }, times, now)
      const saved = attempt ? lastSave.get(attempt.id) : undefined
      return {
        candidateId: id,
        attemptId: attempt?.id ?? null,
        deskNo,
        ticket,
        nameZh: officer.nameZh,
        nameEn: officer.nameEn,
        badgeNo: officer.badges[0]?.number ?? '',
        state: seatState(status, attempt !== null && troubled.has(attempt.id)),
        saved: saved?.answers ?? 0,
        lastSavedAt: saved?.at ?? null,
        deadlineAt: attempt?.deadlineAt ?? null,
        liveSeat: attempt?.seat ?? null,
      }
    }),
    record: incidents.map(({ id, at, kind, attemptId, detail }) => ({
      ...{ id, at, kind, who: who(names, attemptId) },
      detail: detail as Record<string, unknown>,
    })),
  }
}

interface Named {
  readonly nameZh: string
  readonly nameEn: string
  readonly deskNo: string
}

function who(names: ReadonlyMap<string, Named>, attemptId: string | null): Named | null {
  const named = attemptId ? names.get(attemptId) : undefined
  return named ? { nameZh: named.nameZh, nameEn: named.nameEn, deskNo: named.deskNo } : null
}

function seatState(status: CandidateStatus, isTroubled: boolean) {
  if (status === 'EXPECTED') return 'WAITING' as const
  if (status === 'ABSENT') return 'ABSENT' as const
  if (status === 'SITTING' || status === 'OVERTIME') return isTroubled ? ('TROUBLE' as const) : ('SITTING' as const)
  return 'HANDED_IN' as const
}
