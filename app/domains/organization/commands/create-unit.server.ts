import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'
import { mayStandUnder, UnitCode, unitPath, UnitKind, UnitLevel } from '../model/unit'

const NewUnit = z.object({
  parentId: z.uuid(),
  code: UnitCode,
  level: UnitLevel,
  kind: UnitKind.default('GENERAL'),
  nameZh: z.string().trim().min(2).max(80),
  nameEn: z.string().trim().min(2).max(120),
})

/** A unit or department under an existing one (OR-20, OR-21). */
export const createUnit = auditedCommand({
  name: 'organization.unit.created',
  input: NewUnit,
  permit: 'organization.unit.manage',
  place: async ({ tx, input }) => (await tx.unit.findUnique({ where: { id: input.parentId } }))?.path ?? null,
  subject: ({ value }) => ({ unitId: value?.id }),
  async run({ tx, input }) {
    const parent = await tx.unit.findUniqueOrThrow({ where: { id: input.parentId } })
    if (!mayStandUnder(input.level, UnitLevel.parse(parent.level))) return refuse('level-does-not-fit')
    if (await tx.unit.findUnique({ where: { code: input.code } })) return refuse('code-taken')
    return ok(await tx.unit.create({ data: { ...input, path: unitPath(parent.path, input.code) } }))
  },
})
