import type { AccountActor } from '~/domains/audit/model/actor'
import { ownRead, scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { columnDay, dayOf } from '~/platform/calendar-day'
import { notFound } from '~/platform/http'
import { statusOn, statusSpans } from '../model/certificate-status'
import { adoptedScheme } from './adopted-scheme.server'
import { archiveCertificates } from './archive-certificates.server'
import { archiveStudy } from './archive-study.server'
import { archiveResults } from './archive-results.server'
import { inOrder, type ArchiveEntry, type ArchiveKind } from '../model/archive-entry'

/**
 * The enforcement archive 执法档案 of one officer (AR-02): a reading of what the other rooms recorded, newest first. The officer reads the
 * own one whole; others need the right over the officer's unit. @throws 404, 403
 */
export async function officerArchive(actor: AccountActor, officerId: string | null, kind: string, now: Date) {
  const isOwn = officerId === null || officerId === actor.officerId
  const read = isOwn ? ownRead(actor) : scopedRead(actor, 'certification.archive.view')
  const officer = await read.officer.findFirst({
    where: { id: officerId ?? actor.officerId },
    select: {
      id: true,
      nameZh: true,
      nameEn: true,
      rank: true,
      joinedOn: true,
      unit: { select: { path: true, nameZh: true, nameEn: true } },
      badges: { where: { toOn: null }, take: 1, select: { number: true } },
      postings: {
        orderBy: { fromOn: 'asc' },
        select: { id: true, position: true, fromOn: true, toOn: true, unit: { select: { nameZh: true, nameEn: true } } },
      },
    },
  })
  if (!officer) throw notFound()
  const today = dayOf(now)
  const scheme = await adoptedScheme(officer.unit.path, today)
  const [certified, results, study] = await Promise.all([
    archiveCertificates(read, officer.id),
    archiveResults(read, officer.id),
    archiveStudy(read, officer.id),
  ])
  const postings: ArchiveEntry[] = officer.postings.map(({ id, position, fromOn, unit }) => ({
    id: `posting-${id}`,
    kind: 'POSTING',
    on: columnDay(fromOn),
    what: 'POSTED',
    titleZh: unit.nameZh,
    titleEn: unit.nameEn,
    position,
  }))
  const entries = inOrder([...certified.entries, ...results, ...study, ...postings])
  const counts = (['STUDY', 'EXAM', 'CERTIFICATE', 'POSTING'] as const).map((one) => ({
    kind: one as ArchiveKind,
    count: entries.filter((entry) => entry.kind === one).length,
  }))
  return {
    today,
    isOwn,
    officer: {
      id: officer.id,
      nameZh: officer.nameZh,
      nameEn: officer.nameEn,
      rank: officer.rank,
      joinedOn: columnDay(officer.joinedOn),
      badgeNo: officer.badges[0]?.number ?? '',
      unitZh: officer.unit.nameZh,
      unitEn: officer.unit.nameEn,
    },
    kind: counts.find((one) => one.kind === kind)?.kind ?? null,
    counts,
    total: entries.length,
    entries: entries.filter((entry) => !counts.some((one) => one.kind === kind) || entry.kind === kind),
    certificates: certified.rows.map(({ id, number, level, events }) => ({
      id,
      number,
      level,
      validUntil: events.validUntil,
      status: statusOn(events, today, scheme?.expiringWithinDays ?? 0),
      spans: statusSpans(events),
    })),
  }
}

export type OfficerArchive = Awaited<ReturnType<typeof officerArchive>>
