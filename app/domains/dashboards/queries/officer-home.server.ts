import type { AccountActor } from '~/domains/audit/model/actor'
import { myCertificates } from '~/domains/certification/queries/my-certificates.server'
import { officerArchive } from '~/domains/certification/queries/officer-archive.server'
import { myExams } from '~/domains/exams/queries/my-exams.server'
import { ownMastery } from '~/domains/exams/queries/own-mastery.server'
import { ownDuties } from '~/domains/study/queries/own-duties.server'

const NEWS_AT_MOST = 4

/** What an officer must do, knows, holds and may do today. */
export async function officerHome(actor: AccountActor, now: Date) {
  const known = ownMastery(actor, now)
  const [study, exams, certified, archive, mastery] = await Promise.all([
    ownDuties(actor, now),
    myExams(actor, now, known),
    myCertificates(actor, { kind: 'ADMINISTRATIVE', on: null }, now),
    officerArchive(actor, null, '', now),
    known,
  ])
  const current = certified.certificates.find(({ status }) => status !== 'SUPERSEDED' && status !== 'EXPIRED') ?? certified.certificates[0]
  return {
    study,
    exams: { open: exams.open, upcoming: exams.upcoming },
    mastery,
    certificate: current ?? null,
    waiting: certified.proposals.filter(({ refusedBecause }) => refusedBecause === null),
    canDo: certified.canDo,
    news: archive.entries.slice(0, NEWS_AT_MOST),
  }
}
