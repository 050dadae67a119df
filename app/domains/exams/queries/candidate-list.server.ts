import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { candidateStatus, lateEntryUntil, type Ending } from '../model/session-status'
import { takesCandidates } from '../model/session-window'
import { clashesOf } from './clashes.server'
import { sessionHead } from './session-head.server'

/** Who is to sit in a session, in the order of the desks. */
export async function candidateList(actor: Actor, sessionId: string, now: Date) {
  const { head, policy, unitPath } = await sessionHead(actor, 'exams.session.view', sessionId)
  const read = scopedRead(actor, 'exams.session.view')
  const rows = await read.candidate.findMany({
    where: { sessionId },
    select: {
      id: true,
      officerId: true,
      ticket: true,
      deskNo: true,
      timeFactor: true,
      officer: {
        select: {
          nameZh: true,
          nameEn: true,
          unit: { select: { nameZh: true, nameEn: true } },
          badges: { where: { toOn: null }, take: 1, select: { number: true } },
        },
      },
      attempt: { select: { startedAt: true, deadlineAt: true, submission: { select: { how: true } } } },
    },
  })
  const times = { opensAt: head.opensAt, endsAt: head.endsAt, lateEntryUntil: lateEntryUntil(head.opensAt, policy.lateEntryMinutes) }
  const candidates = rows.map(({ id, officerId, officer, attempt, timeFactor, ...place }) => ({
    candidateId: id,
    officerId,
    ...place,
    nameZh: officer.nameZh,
    nameEn: officer.nameEn,
    badgeNo: officer.badges[0]?.number ?? '',
    unitZh: officer.unit.nameZh,
    unitEn: officer.unit.nameEn,
    timeFactor: Number(timeFactor),
    status: candidateStatus(
      {
        startedAt: attempt?.startedAt ?? null,
        deadlineAt: attempt?.deadlineAt ?? null,
        ending: (attempt?.submission?.how ?? null) as Ending | null,
      },
      times,
      now,
    ),
  }))
  const expected = new Map(candidates.filter(({ status }) => status === 'EXPECTED').map((candidate) => [candidate.officerId, candidate]))
  const clashes = await clashesOf(read, { sessionId, officerIds: [...expected.keys()] }, now)
  return {
    session: head,
    unitPath,
    isOpen: takesCandidates(head.kind, head, now),
    clashes: clashes.map(({ officerId, other }) => {
      const { nameZh, nameEn, badgeNo } = expected.get(officerId)!
      const times = { opensAt: other.opensAt.toISOString(), endsAt: other.endsAt.toISOString() }
      return { nameZh, nameEn, badgeNo, other: { ...other, ...times } }
    }),
    candidates: candidates
      .map(({ officerId: _, ...candidate }) => candidate)
      .sort((a, b) => Number(a.deskNo) - Number(b.deskNo) || (a.deskNo < b.deskNo ? -1 : 1)),
  }
}
