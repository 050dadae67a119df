import { z } from 'zod'
import { BlueprintRules } from './blueprint'
import { ItemSlug } from './item'

/** A blueprint with its names. */
export const BlueprintContent = z.object({
  slug: ItemSlug,
  nameZh: z.string().trim().min(1).max(100),
  nameEn: z.string().trim().min(1).max(200),
  rules: BlueprintRules,
})
export type BlueprintContent = z.output<typeof BlueprintContent>

/** `content/blueprints/<slug>.yaml`: names beside the rules. */
export const BlueprintDocument = z
  .looseObject({ slug: z.unknown(), nameZh: z.unknown(), nameEn: z.unknown() })
  .transform(({ slug, nameZh, nameEn, ...rules }) => ({ slug, nameZh, nameEn, rules }))
  .pipe(BlueprintContent)
