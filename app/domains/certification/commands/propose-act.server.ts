import { auditedCommand } from '~/domains/audit/audited-command.server'
import { dayColumn, dayOf } from '~/platform/calendar-day'
import { ok, refuse } from '~/platform/outcome'
import { actObstacle } from '../model/act-rules'
import { ActInput } from '../model/decision'
import { eventColumns, eventsOf } from '../queries/certificate-events.server'
import { pathOfCertificate } from './act-place.server'
import { namedPerson } from './decider.server'

/** Puts a suspension, reinstatement or revocation forward. Nothing changes until another person approves it (DESIGN-LANGUAGE §9). */
export const proposeAct = auditedCommand({
  name: 'certification.act.proposed',
  input: ActInput,
  permit: 'certification.act.propose',
  place: ({ tx, input }) => pathOfCertificate(tx, input.certificateId),
  subject: ({ input, value }) => ({ certificateId: input.certificateId, proposalId: value?.proposalId, kind: input.kind }),
  async run({ tx, actor, input, now }) {
    const { certificateId, kind, effectiveOn, untilOn, reason, basis, documentNo } = input
    await tx.$queryRaw`select id from "Certificate" where id = ${certificateId}::uuid for update`
    const row = await tx.certificate.findUniqueOrThrow({ where: { id: certificateId }, select: { officerId: true, ...eventColumns } })
    if (row.officerId === actor.officerId) return refuse('own-certificate')
    const waiting = await tx.actProposal.count({
      where: { certificateId, actReturn: null, suspension: null, reinstatement: null, revocation: null },
    })
    if (waiting > 0) return refuse('another-act-waiting')
    const obstacle = actObstacle(kind, eventsOf(row), effectiveOn, dayOf(now))
    if (obstacle) return refuse(obstacle)
    const { id } = await tx.actProposal.create({
      data: {
        certificateId,
        kind,
        effectiveOn: dayColumn(effectiveOn),
        untilOn: untilOn ? dayColumn(untilOn) : null,
        reason,
        basis,
        documentNo,
        proposedBy: actor.accountId,
        proposer: namedPerson(actor),
        at: now,
      },
      select: { id: true },
    })
    return ok({ proposalId: id })
  },
})
