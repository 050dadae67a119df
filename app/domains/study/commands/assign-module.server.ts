import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'

/** A duty to read a module, for everybody in a unit's subtree or for one officer of it, with its reason and its moment. */
export const assignModule = auditedCommand({
  name: 'study.module.assigned',
  input: z.object({
    module: z.string().max(60),
    unitId: z.uuid(),
    officerId: z.uuid().nullish(),
    reasonZh: z.string().trim().min(2).max(200),
    reasonEn: z.string().trim().max(300).default(''),
    dueAt: z.coerce.date(),
  }),
  permit: 'study.assignment.manage',
  place: async ({ tx, input }) => (await tx.unit.findUnique({ where: { id: input.unitId }, select: { path: true } }))?.path ?? null,
  subject: ({ input, value }) => ({
    module: input.module,
    unitId: input.unitId,
    officerId: input.officerId,
    ...(value as object | undefined),
  }),
  async run({ tx, actor, input: { module: slug, unitId, officerId = null, reasonZh, reasonEn, dueAt }, now }) {
    const module = await tx.module.findUnique({ where: { slug }, select: { id: true } })
    if (!module) return refuse('unknown-module')
    if (dueAt <= now) return refuse('due-in-the-past')
    if (officerId) {
      const unit = await tx.unit.findUniqueOrThrow({ where: { id: unitId }, select: { path: true } })
      const officer = await tx.officer.findFirst({
        where: { id: officerId, unit: { path: { startsWith: unit.path } } },
        select: { id: true },
      })
      if (!officer) return refuse('officer-not-in-unit')
    }
    const { id } = await tx.studyAssignment.create({
      data: { moduleId: module.id, unitId, officerId, reasonZh, reasonEn, dueAt, assignedBy: actor.accountId, createdAt: now },
      select: { id: true },
    })
    return ok({ assignmentId: id })
  },
})
