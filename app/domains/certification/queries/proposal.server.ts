import type { AccountActor } from '~/domains/audit/model/actor'
import { holdsWithin } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { columnDay, dayOf } from '~/platform/calendar-day'
import { notFound } from '~/platform/http'
import { statusOn } from '../model/certificate-status'
import { proposalChecks, proposalKind } from '../model/proposal-checks'
import { validityOf } from '../model/validity'
import { actBases } from './act-bases.server'
import { adoptedScheme } from './adopted-scheme.server'
import { proposalColumns, proposalFacts, waitingBeside } from './proposal-facts.server'

/** One pass that waits, with what its confirmation would do. @throws 404 */
export async function proposal(actor: AccountActor, proposalId: string, now: Date) {
  const read = scopedRead(actor, 'certification.proposal.view')
  const row = await read.certificateProposal.findFirst({
    where: { id: proposalId },
    select: {
      ...proposalColumns,
      examTitleZh: true,
      examTitleEn: true,
      examMarks: true,
      confirmation: { select: { proposalId: true, certificate: { select: { id: true, number: true } } } },
      officer: {
        select: {
          ...proposalColumns.officer.select,
          nameZh: true,
          nameEn: true,
          unit: { select: { path: true, nameZh: true, nameEn: true } },
          badges: { where: { toOn: null }, take: 1, select: { number: true } },
        },
      },
    },
  })
  if (!row) throw notFound()
  const today = dayOf(now)
  const scheme = await adoptedScheme(actor.unitPath, today)
  const facts = proposalFacts(row, (await waitingBeside([row], read)).get(row.id) ?? 0)
  const renewed = facts.certificates.find(
    (held) => held.levelRank === row.level.rank && ['VALID', 'EXPIRING', 'SUSPENDED'].includes(statusOn(held, today, 0)),
  )
  return {
    id: row.id,
    today,
    officerId: row.officerId,
    nameZh: row.officer.nameZh,
    nameEn: row.officer.nameEn,
    badgeNo: row.officer.badges[0]?.number ?? '',
    unit: { nameZh: row.officer.unit.nameZh, nameEn: row.officer.unit.nameEn },
    level: { nameZh: row.level.nameZh, nameEn: row.level.nameEn },
    speciality: row.speciality,
    exam: { zh: row.examTitleZh, en: row.examTitleEn, marks: Number(row.examMarks), passedOn: columnDay(row.examPassedOn) },
    kind: proposalKind(facts),
    checks: proposalChecks(facts, today),
    /** as if confirmed today */
    validity: validityOf({ effectiveOn: today, validityMonths: row.level.validityMonths, renewsUntil: renewed?.validUntil }),
    bases: await actBases(scheme, 'CONFIRMATION'),
    remedyDays: scheme?.rules.remedyDays ?? null,
    decided: row.confirmation ? ('CONFIRMED' as const) : row.refusal ? ('REFUSED' as const) : null,
    certificate: row.confirmation?.certificate ?? null,
    mayDecide: holdsWithin(actor, 'certification.proposal.decide', row.officer.unit.path),
    conflict:
      row.officerId === actor.officerId
        ? ('own-certificate' as const)
        : row.publishedBy === actor.accountId
          ? ('published-it-yourself' as const)
          : null,
  }
}

export type ProposalPage = Awaited<ReturnType<typeof proposal>>
