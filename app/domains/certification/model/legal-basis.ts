import { z } from 'zod'
import { CitationShorthand } from '~/domains/regulations/model/citation'

const Shorthand = z.string().refine((text) => CitationShorthand.safeParse(text).success)

/** What an act or a rule rests on: an article that can be opened, or a document named in both languages. */
export const LegalBasis = z.union([
  z.strictObject({ cite: Shorthand }),
  z.strictObject({ zh: z.string().trim().min(1).max(120), en: z.string().trim().min(1).max(240) }),
])

export type LegalBasis = z.output<typeof LegalBasis>

export const LegalBases = z.array(LegalBasis).readonly()

/** The bases stored with a row; what cannot be read any more is left out rather than invented. */
export function storedBases(stored: unknown): readonly LegalBasis[] {
  return LegalBases.safeParse(stored).data ?? []
}
