import { z } from 'zod'
import { refuse, ok, type Outcome } from '~/platform/outcome'
import type { Language } from '~/platform/language'

const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const VERSION = /^\d{4}$/
const ARTICLE = /^[1-9]\d{0,3}(?:-[1-9]\d?)?$/
const ITEM = /^[1-9]\d?$/

/** A place in a version of a regulation, 条款项: article (`133-1` is 第133条之一), paragraph from 1, item from `1`. */
export const Citation = z
  .object({
    regulation: z.string().max(60).regex(SLUG),
    version: z.string().regex(VERSION),
    article: z.string().regex(ARTICLE),
    paragraph: z.number().int().min(1).max(99).optional(),
    item: z.string().regex(ITEM).optional(),
  })
  .refine((citation) => citation.item === undefined || citation.paragraph !== undefined, { path: ['item'] })
  .readonly()

export type Citation = z.output<typeof Citation>

export type CitationRefusal = 'not-a-citation'

/** Reads `public-security-penalties@2025:108.2.1`; refuses anything else, with the text it could not read. */
export function parseCitation(shorthand: string): Outcome<Citation, CitationRefusal> {
  const parts = /^([^@:]+)@([^@:]+):([^@:.]+)(?:\.(\d{1,2}))?(?:\.(\d{1,2}))?$/.exec(shorthand.trim())
  if (!parts) return refuse('not-a-citation', { shorthand })
  const [, regulation, version, article, paragraph, item] = parts
  const parsed = Citation.safeParse({ regulation, version, article, paragraph: paragraph ? Number(paragraph) : undefined, item })
  return parsed.success ? ok(parsed.data) : refuse('not-a-citation', { shorthand })
}

/** The shorthand of a citation; the inverse of parseCitation. */
export function citationShorthand({ regulation, version, article, paragraph, item }: Citation): string {
  const place = [article, paragraph, item].filter((part) => part !== undefined).join('.')
  return `${regulation}@${version}:${place}`
}

/** A citation in the shorthand of content files, parsed into its parts. */
export const CitationShorthand = z.string().transform((shorthand, context): Citation => {
  const parsed = parseCitation(shorthand)
  if (parsed.ok) return parsed.value
  context.addIssue({ code: 'custom', message: `“${shorthand}” is not a citation like criminal-procedure@2018:119.2` })
  return z.NEVER
})

/** How a version of a regulation is named to a reader. */
export interface CitedVersion {
  readonly shortZh: string
  readonly shortEn: string
  /** what stands in the brackets in Chinese, `2025修订`; the version itself when absent */
  readonly labelZh?: string | null
}

/**
 * The citation as a reader meets it: 《治安管理处罚法》（2025修订）第97条第2款, or
 * Public Security Administration Punishments Law (2025) art. 97(2).
 */
export function formatCitation(language: Language, citation: Citation, named: CitedVersion): string {
  const place = formatPlace(language, citation)
  if (language === 'en') return `${named.shortEn} (${citation.version}) ${place}`
  return titleAndVersion(named.shortZh, named.labelZh ?? citation.version) + place
}

/* eslint-disable no-restricted-syntax -- 汉字 are the data here: the form of a citation is fixed */
/** Only the place inside the regulation: 第133条之一第2款第1项, art. 133-1(2)(1). */
export function formatPlace(language: Language, { article, paragraph, item }: Pick<Citation, 'article' | 'paragraph' | 'item'>): string {
  if (language === 'en') return `art. ${article}${paragraph ? `(${paragraph})` : ''}${item ? `(${item})` : ''}`
  const [main, inserted] = article.split('-')
  const insertion = inserted ? `之${chineseNumeral(Number(inserted))}` : ''
  return `第${main}条${insertion}${paragraph ? `第${paragraph}款` : ''}${item ? `第${item}项` : ''}`
}

function titleAndVersion(shortZh: string, label: string): string {
  return `《${shortZh}》（${label}）`
}

const DIGITS = '零一二三四五六七八九'

function chineseNumeral(n: number): string {
  const tens = Math.floor(n / 10)
  const ones = n % 10
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`
}

/* eslint-enable no-restricted-syntax */

/** Where a reader opens the article. */
export function articlePath({ regulation, version, article }: Pick<Citation, 'regulation' | 'version' | 'article'>): string {
  return `/regulations/${regulation}/${version}/${article}`
}

/** Whether two citations name the same article of the same version, whatever the paragraph. */
export function citesSameArticle(one: Citation, other: Citation): boolean {
  return one.regulation === other.regulation && one.version === other.version && one.article === other.article
}

const ARTICLE_PARTS = /^(\d+)(?:-(\d+))?$/

/** Orders article numbers as a book does: 9, 10, 133, 133-1, 134. */
export function compareArticles(one: string, other: string): number {
  const [a, b] = [ARTICLE_PARTS.exec(one), ARTICLE_PARTS.exec(other)]
  return Number(a?.[1] ?? 0) - Number(b?.[1] ?? 0) || Number(a?.[2] ?? 0) - Number(b?.[2] ?? 0)
}
