import { auditedCommand } from '~/domains/audit/audited-command.server'
import type { AccountActor } from '~/domains/audit/model/actor'
import { columnDay, dayColumn, dayOf } from '~/platform/calendar-day'
import type { Tx } from '~/platform/db-writer.server'
import { ok, refuse, type Refused } from '~/platform/outcome'
import { ConfirmationInput } from '../model/decision'
import { mayBeBatched, proposalChecks } from '../model/proposal-checks'
import { proposalColumns, proposalFacts, waitingBeside, type ProposalRow } from '../queries/proposal-facts.server'
import { deciderColumns } from './decider.server'
import { issueCertificate } from './issue-certificate.server'
import { pathOfProposals } from './proposal-place.server'

export type ConfirmationCommandRefusal =
  | 'already-decided'
  | 'own-certificate'
  | 'published-it-yourself'
  | 'effective-in-the-past'
  | 'effective-before-the-exam'
  | 'suspended-now'
  | 'needs-single-review'
  | 'reason-needed'

/** 资格确认: the legal unit confers the level on the officers of these passes by one document (REGULATIONS §2.7). */
export const confirmCertificates = auditedCommand({
  name: 'certification.certificates.confirmed',
  input: ConfirmationInput,
  permit: 'certification.proposal.decide',
  place: ({ tx, input }) => pathOfProposals(tx, input.proposalIds),
  subject: ({ input, value }) => ({ proposalIds: input.proposalIds, certificates: value?.certificates }),
  async run({ tx, actor, input, now }) {
    const ids = [...new Set(input.proposalIds)].sort()
    await tx.$queryRaw`select id from "CertificateProposal" where id = any(${ids}::uuid[]) order by id for update`
    const rows = await tx.certificateProposal.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' }, select: proposalColumns })
    if (input.effectiveOn < dayOf(now)) return refuse('effective-in-the-past')
    const waiting = await waitingBeside(rows, tx)
    for (const row of rows) {
      const obstacle = obstacleTo(row, actor, input, waiting.get(row.id) ?? 0, rows.length > 1)
      if (obstacle) return obstacle
    }
    const certificates = []
    for (const row of rows) certificates.push(await confirm(tx, row, actor, input, now))
    return ok({ certificates })
  },
})

type Input = typeof ConfirmationInput._output

function obstacleTo(
  row: ProposalRow,
  actor: AccountActor,
  input: Input,
  otherWaiting: number,
  isBatch: boolean,
): Refused<ConfirmationCommandRefusal> | null {
  const at = { proposalId: row.id }
  if (row.confirmation || row.refusal) return refuse('already-decided', at)
  // conflicts of interest, DESIGN §4: nobody confers a level on themselves or on results they published
  if (row.officerId === actor.officerId) return refuse('own-certificate', at)
  if (row.publishedBy !== null && row.publishedBy === actor.accountId) return refuse('published-it-yourself', at)
  if (input.effectiveOn < columnDay(row.examPassedOn)) return refuse('effective-before-the-exam', at)
  const checks = proposalChecks(proposalFacts(row, otherWaiting), input.effectiveOn)
  // a new certificate would wash the suspension of the old one away
  if (checks.some(({ code, isPassed }) => code === 'no-suspension' && !isPassed)) return refuse('suspended-now', at)
  if (mayBeBatched(checks)) return null
  if (isBatch) return refuse('needs-single-review', at)
  return input.reason ? null : refuse('reason-needed', at)
}

async function confirm(tx: Tx, row: ProposalRow, actor: AccountActor, input: Input, now: Date) {
  const { documentNo, effectiveOn, basis, reason } = input
  await tx.confirmation.create({
    data: {
      proposalId: row.id,
      documentNo,
      basis,
      effectiveOn: dayColumn(effectiveOn),
      reason: reason ?? null,
      ...deciderColumns(actor),
      at: now,
    },
  })
  const { id, rank, validityMonths, scheme } = row.level
  return issueCertificate(tx, {
    officerId: row.officerId,
    level: { id, rank, validityMonths, numberPrefix: scheme.numberPrefix },
    speciality: row.speciality,
    proposalId: row.id,
    documentNo,
    examPassedOn: columnDay(row.examPassedOn),
    effectiveOn,
    unitPath: actor.unitPath,
    now,
  })
}
