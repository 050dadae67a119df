import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { lastContact, seatState } from '../model/seat-state'
import { candidateStatus, lateEntryUntil, type Ending } from '../model/session-status'
import { outagesSince } from './outages.server'
import { savedAnswers } from './saved-answers.server'
import { sessionHead } from './session-head.server'

/** What happened to an attempt that the invigilator should look at; the routine entries of the room are not among them. */
const TROUBLE = ['CONTENT_DIFFERS', 'CODE_REFUSED', 'PASSWORD_REFUSED']

/** The live state of a room: every candidate, and the room's record, newest first. Instants are ISO strings, as screens take them. */
export async function sessionBoard(actor: Actor, sessionId: string, now: Date) {
  const { head, policy, unitPath } = await sessionHead(actor, 'exams.session.view', sessionId)
  const read = scopedRead(actor, 'exams.session.view')
  const [candidates, incidents, contacts, saves, outages] = await Promise.all([
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
    read.attemptContact.findMany({ where: { sessionId }, select: { attemptId: true, lastAt: true } }),
    savedAnswers(actor, sessionId),
    outagesSince(head.opensAt),
  ])
  const contactOf = new Map(contacts.map(({ attemptId, lastAt }) => [attemptId, lastAt]))
  const { paperId } = candidates[0] ?? {}
  const questionCount = paperId ? await read.paperQuestion.count({ where: { paperId } }) : 0
  const times = { opensAt: head.opensAt, endsAt: head.endsAt, lateEntryUntil: lateEntryUntil(head.opensAt, policy.lateEntryMinutes) }
  const troubled = new Set(incidents.filter(({ kind }) => TROUBLE.includes(kind)).map(({ attemptId }) => attemptId))
  const names = new Map(
    candidates.flatMap(({ attempt, officer, deskNo }) => (attempt ? [[attempt.id, { ...officer, deskNo }] as const] : [])),
  )
  return {
    session: { ...head, opensAt: head.opensAt.toISOString(), endsAt: head.endsAt.toISOString() },
    serverTime: now.toISOString(),
    questionCount,
    unitPath,
    seats: candidates.map(({ id, deskNo, ticket, officer, attempt }) => {
      const ending = (attempt?.submission?.how ?? null) as Ending | null
      const status = candidateStatus({ startedAt: attempt?.startedAt ?? null, deadlineAt: attempt?.deadlineAt ?? null, ending }, times, now)
      const saved = attempt ? saves.get(attempt.id) : undefined
      const contactAt = attempt && lastContact([attempt.startedAt, saved?.lastSavedAt, contactOf.get(attempt.id)])
      const isTroubled = attempt !== null && troubled.has(attempt.id)
      return {
        candidateId: id,
        attemptId: attempt?.id ?? null,
        deskNo,
        ticket,
        nameZh: officer.nameZh,
        nameEn: officer.nameEn,
        badgeNo: officer.badges[0]?.number ?? '',
        state: seatState({ status, lastContactAt: contactAt, isTroubled }, outages, now),
        saved: saved?.answers ?? 0,
        lastSavedAt: saved?.lastSavedAt.toISOString() ?? null,
        lastContactAt: contactAt?.toISOString() ?? null,
        deadlineAt: attempt?.deadlineAt.toISOString() ?? null,
      }
    }),
    record: incidents.map(({ id, at, kind, attemptId, detail }) => ({
      ...{ id, kind, who: who(names, attemptId) },
      at: at.toISOString(),
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
