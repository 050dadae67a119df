import { z } from 'zod'
import type { Language } from '~/platform/language'
import type { CitationNames } from './citation-names'

/** A piece of a section: finished HTML, or the place of a quick check, which is drawn with the reader's own answer. */
export type ArticlePart = { readonly kind: 'html'; readonly html: string } | { readonly kind: 'check'; readonly checkId: string }

/** The words of a quick check as HTML; which choices are right stands apart, in CheckKey. */
export interface CheckWords {
  readonly ask: string
  readonly choices: readonly { readonly id: string; readonly html: string }[]
  readonly why: string
}

/** One language of a version, as stored: HTML only. */
export interface ArticlePage {
  readonly sections: Readonly<Record<string, readonly ArticlePart[]>>
  readonly checks: Readonly<Record<string, CheckWords>>
}

export type ArticlePages = Readonly<Record<Language, ArticlePage>>

/** A section of a version, in reading order; `seconds` is its expected reading time. */
export const ArticleSection = z.object({
  id: z.string(),
  titleZh: z.string(),
  titleEn: z.string(),
  seconds: z.number(),
  citations: z.array(z.string()),
  checks: z.array(z.string()),
})

export type ArticleSection = z.output<typeof ArticleSection>

/** The sections as a version keeps them. */
export function storedSections(json: unknown): ArticleSection[] {
  return z.array(ArticleSection).parse(json)
}

export const CheckKey = z.object({ topic: z.string(), type: z.enum(['SINGLE', 'MULTIPLE']), right: z.array(z.string()).readonly() })

export type CheckKey = z.output<typeof CheckKey>

/** The keys of a version's quick checks, by check. */
export function storedChecks(json: unknown): Record<string, CheckKey> {
  return z.record(z.string(), CheckKey).parse(json)
}

/** One language of an article as its components drew it. */
export interface DrawnArticle {
  readonly page: ArticlePage
  /** printed characters of each section, for dividing the expected time */
  readonly lengths: Readonly<Record<string, number>>
}

/** Draws compiled MDX with the kit's components. Given to the import from outside, as commands know no screens. */
export interface ArticleDrawer {
  draw(code: string, language: Language, names: CitationNames): DrawnArticle
  /** changes whenever any component draws anything differently */
  readonly version: string
}
