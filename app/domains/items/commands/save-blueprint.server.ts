import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { canonicalJson } from '~/platform/canonical-json'
import { ok } from '~/platform/outcome'
import { BlueprintRules } from '../model/blueprint'
import { ItemSlug } from '../model/item'
import { bankPlace } from './bank-place.server'

/** Keeps a blueprint under its slug; other rules make the next version, so that a paper always knows what it was assembled from. */
export const saveBlueprint = auditedCommand({
  name: 'items.blueprint.saved',
  input: z.object({ slug: ItemSlug, nameZh: z.string().min(1).max(100), nameEn: z.string().min(1).max(200), rules: BlueprintRules }),
  permit: 'items.blueprint.manage',
  place: bankPlace('items.blueprint.manage'),
  subject: ({ value }) => ({ blueprintId: value?.blueprintId }),
  async run({ tx, input: { slug, nameZh, nameEn, rules }, now }) {
    const latest = await tx.blueprint.findFirst({ where: { slug }, orderBy: { version: 'desc' } })
    if (latest && canonicalJson(latest.rules) === canonicalJson(rules)) return ok({ blueprintId: latest.id, version: latest.version })
    const version = (latest?.version ?? 0) + 1
    const { id } = await tx.blueprint.create({ data: { slug, version, nameZh, nameEn, rules, createdAt: now }, select: { id: true } })
    return ok({ blueprintId: id, version })
  },
})
