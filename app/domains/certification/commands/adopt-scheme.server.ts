import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { dayColumn } from '~/platform/calendar-day'
import { ok, refuse } from '~/platform/outcome'

/** An organ follows a scheme from a day on, with its whole subtree. Which scheme is its own decision: none ships as the official one. */
export const adoptScheme = auditedCommand({
  name: 'certification.scheme.adopted',
  input: z.object({
    unitPath: z.string().regex(/^\/(?:[^/]+\/)+$/),
    scheme: z.string(),
    version: z.number().int(),
    fromOn: z.iso.date(),
  }),
  permit: 'system',
  subject: ({ input }) => input,
  async run({ tx, input: { unitPath, scheme, version, fromOn }, now }) {
    const found = await tx.qualificationScheme.findUnique({ where: { slug_version: { slug: scheme, version } }, select: { id: true } })
    if (!found) return refuse('unknown-scheme')
    const day = dayColumn(fromOn)
    const adopted = await tx.schemeAdoption.findUnique({ where: { unitPath_fromOn: { unitPath, fromOn: day } } })
    if (adopted) return adopted.schemeId === found.id ? ok({ adoptionId: adopted.id }) : refuse('another-scheme-adopted')
    const { id } = await tx.schemeAdoption.create({ data: { unitPath, schemeId: found.id, fromOn: day, at: now }, select: { id: true } })
    return ok({ adoptionId: id })
  },
})
