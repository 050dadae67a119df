import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'
import { DocumentNo } from '../model/decision'
import { adoptedScheme } from '../queries/adopted-scheme.server'
import { issueCertificate } from './issue-certificate.server'

/** Takes over a certificate that an organ conferred on paper before the platform was there; it gets a number of the platform. */
export const issueEarlierCertificate = auditedCommand({
  name: 'certification.certificate.taken-over',
  input: z.object({
    officerId: z.uuid(),
    level: z.string(),
    speciality: z.string(),
    examPassedOn: z.iso.date(),
    validFrom: z.iso.date(),
    documentNo: DocumentNo,
    organUnitId: z.uuid(),
  }),
  permit: 'system',
  subject: ({ input, value }) => ({ officerId: input.officerId, certificateId: value?.id }),
  async run({ tx, input, now }) {
    const organ = await tx.unit.findUnique({ where: { id: input.organUnitId }, select: { path: true } })
    const officer = await tx.officer.findUnique({ where: { id: input.officerId }, select: { id: true } })
    if (!organ || !officer) return refuse('not-found')
    const scheme = await adoptedScheme(organ.path, input.validFrom, tx)
    const level = scheme?.levels.find(({ slug }) => slug === input.level)
    if (!scheme || !level) return refuse('unknown-level')
    const { speciality, documentNo, examPassedOn } = input
    const certificate = await issueCertificate(tx, {
      officerId: officer.id,
      level: { ...level, numberPrefix: scheme.numberPrefix },
      speciality,
      proposalId: null,
      documentNo,
      examPassedOn,
      effectiveOn: input.validFrom,
      unitPath: organ.path,
      now,
    })
    return ok(certificate)
  },
})
