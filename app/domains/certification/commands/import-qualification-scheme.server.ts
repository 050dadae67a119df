import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { dayColumn } from '~/platform/calendar-day'
import { ok, refuse } from '~/platform/outcome'
import { QualificationScheme } from '../model/qualification-scheme'

/** Takes one file of content/certification in. A version that an organ has adopted is fixed: a change needs a new version. */
export const importQualificationScheme = auditedCommand({
  name: 'certification.scheme.imported',
  input: z.object({ sourceHash: z.string(), scheme: QualificationScheme }),
  permit: 'system',
  subject: ({ input }) => ({ scheme: input.scheme.slug, version: input.scheme.version, sourceHash: input.sourceHash }),
  async run({ tx, input: { scheme, sourceHash }, now }) {
    const { slug, version, levels, rules, ...facts } = scheme
    const before = await tx.qualificationScheme.findUnique({
      where: { slug_version: { slug, version } },
      select: { id: true, sourceHash: true, _count: { select: { adoptions: true } } },
    })
    if (before?.sourceHash === sourceHash) return ok({ schemeId: before.id, isNew: false })
    if (before && before._count.adoptions > 0) return refuse('version-in-use', { slug, version })
    if (before) {
      await tx.level.deleteMany({ where: { schemeId: before.id } })
      await tx.qualificationScheme.delete({ where: { id: before.id } })
    }
    const { id } = await tx.qualificationScheme.create({
      data: {
        slug,
        version,
        ...facts,
        rules,
        sourceHash,
        importedAt: now,
        levels: {
          create: levels.map(({ prerequisite, prerequisiteMonths, validFrom, validTo, ...level }) => ({
            ...level,
            prerequisiteSlug: prerequisite ?? null,
            prerequisiteMonths: prerequisiteMonths ?? null,
            validFrom: dayColumn(validFrom),
            validTo: validTo ? dayColumn(validTo) : null,
          })),
        },
      },
      select: { id: true },
    })
    return ok({ schemeId: id, isNew: true })
  },
})
