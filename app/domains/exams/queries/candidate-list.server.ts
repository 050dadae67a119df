import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { candidateStatus, lateEntryUntil, type Ending } from '../model/session-status'
import { takesCandidates } from '../model/session-window'
import { sessionHead } from './session-head.server'

/** Who is to sit in a session, in the order of the desks. */
export async function candidateList(actor: Actor, sessionId: string, now: Date) {
  const { head, policy, unitPath } = await sessionHead(actor, 'exams.session.view', sessionId)
  const rows = await scopedRead(actor, 'exams.session.view').candidate.findMany({
    where: { sessionId },
    select: {
      id: true,
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
  const candidates = rows.map(({ id, officer, attempt, timeFactor, ...place }) => ({
    candidateId: id,
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
  return {
    session: head,
    unitPath,
    isOpen: takesCandidates(head.kind, head, now),
    candidates: candidates.sort((a, b) => Number(a.deskNo) - Number(b.deskNo) || (a.deskNo < b.deskNo ? -1 : 1)),
  }
}
