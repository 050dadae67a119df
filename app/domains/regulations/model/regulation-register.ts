import { z } from 'zod'
import { ok, refuse, type Outcome } from '~/platform/outcome'
import { Citation, compareArticles, parseCitation } from './citation'

/** Highest first, as norms outrank one another: a rule of a lower rank yields to a higher one. */
export const REGULATION_RANKS = ['LAW', 'ADMINISTRATIVE_REGULATION', 'MINISTERIAL_RULE', 'NORMATIVE_DOCUMENT'] as const

export type RegulationRank = (typeof REGULATION_RANKS)[number]

/** What became of an article in the next version. */
export const SUCCESSION_KINDS = ['SAME', 'RENUMBERED', 'CHANGED', 'REPEALED', 'NEW'] as const

const Day = z.iso.date()
const Gist = z.string().trim().min(1).max(600)
const { shape } = Citation.unwrap()
const ArticleNumber = shape.article

/** One article as we tell it: number and our own one-line gist, never the text of the law. */
export const RegisterArticle = z.strictObject({ number: ArticleNumber, gistZh: Gist, gistEn: Gist }).readonly()

/** A version with its interval in force; both days included, no end while it is in force. */
export const RegisterVersion = z
  .strictObject({
    version: shape.version,
    /** what Chinese citations put in brackets, `2025修订`; the version itself when absent */
    labelZh: z.string().trim().min(1).max(20).optional(),
    inForceFrom: Day,
    inForceTo: Day.optional(),
    articles: z.array(RegisterArticle).readonly(),
  })
  .refine(({ inForceFrom, inForceTo }) => inForceTo === undefined || inForceFrom <= inForceTo, {
    path: ['inForceTo'],
    message: 'inForceTo lies before inForceFrom',
  })
  .refine(({ articles }) => new Set(articles.map((article) => article.number)).size === articles.length, {
    path: ['articles'],
    message: 'an article number stands twice',
  })
  .readonly()

/** An article's fate between two neighbouring versions; a repealed one has no successor, a new one no predecessor. */
export const RegisterSuccession = z
  .strictObject({
    fromVersion: shape.version,
    fromArticle: ArticleNumber.optional(),
    toVersion: shape.version,
    toArticle: ArticleNumber.optional(),
    kind: z.enum(SUCCESSION_KINDS),
  })
  .refine(({ kind, fromArticle }) => (kind === 'NEW') === (fromArticle === undefined), { path: ['fromArticle'] })
  .refine(({ kind, toArticle }) => (kind === 'REPEALED') === (toArticle === undefined), { path: ['toArticle'] })
  .readonly()

/** One file of content/regulations. */
export const RegisterRegulation = z
  .strictObject({
    slug: shape.regulation,
    titleZh: z.string().trim().min(1),
    titleEn: z.string().trim().min(1),
    shortZh: z.string().trim().min(1),
    shortEn: z.string().trim().min(1),
    rank: z.enum(REGULATION_RANKS),
    versions: z.array(RegisterVersion).min(1).readonly(),
    successions: z.array(RegisterSuccession).readonly().default([]),
  })
  .refine(({ versions }) => !overlaps(versions), { path: ['versions'], message: 'two versions are in force on one day' })
  .refine(({ versions, successions }) => successions.every((row) => knows(versions, row.fromVersion) && knows(versions, row.toVersion)), {
    path: ['successions'],
    message: 'a succession names a version that is not listed',
  })
  .readonly()

export type RegisterArticle = z.output<typeof RegisterArticle>
export type RegisterVersion = z.output<typeof RegisterVersion>
export type RegisterSuccession = z.output<typeof RegisterSuccession>
export type RegisterRegulation = z.output<typeof RegisterRegulation>

/** All regulations of an installation. */
export type RegulationRegister = readonly RegisterRegulation[]

interface Interval {
  readonly inForceFrom: string
  readonly inForceTo?: string | null
}

/** Whether a version is in force on a day (`YYYY-MM-DD`); its first and last day included. */
export function isInForce({ inForceFrom, inForceTo }: Interval, on: string): boolean {
  return inForceFrom <= on && (!inForceTo || on <= inForceTo)
}

/** The version in force on a day; none before the first and after a repeal. */
export function versionInForce<V extends Interval>(versions: readonly V[], on: string): V | undefined {
  return versions.find((version) => isInForce(version, on))
}

function overlaps(versions: readonly Interval[]): boolean {
  const ordered = [...versions].sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1))
  return ordered.some((version, index) => {
    const next = ordered[index + 1]
    return next !== undefined && (!version.inForceTo || next.inForceFrom <= version.inForceTo)
  })
}

function knows(versions: readonly { readonly version: string }[], version: string): boolean {
  return versions.some((known) => known.version === version)
}

/** What a citation points at. */
export interface CitedArticle {
  readonly regulation: RegisterRegulation
  readonly version: RegisterVersion
  readonly article: RegisterArticle
}

export type LookupRefusal = 'unknown-regulation' | 'unknown-version' | 'unknown-article'

/** Finds the article a citation names, or says how far the register could follow it. */
export function lookUpArticle(register: RegulationRegister, citation: Citation): Outcome<CitedArticle, LookupRefusal> {
  const regulation = register.find(({ slug }) => slug === citation.regulation)
  if (!regulation) return refuse('unknown-regulation', { citation })
  const version = regulation.versions.find((known) => known.version === citation.version)
  if (!version) return refuse('unknown-version', { citation, known: regulation.versions.map((known) => known.version) })
  const article = version.articles.find(({ number }) => number === citation.article)
  return article ? ok({ regulation, version, article }) : refuse('unknown-article', { citation })
}

/** The citations among these that the register cannot follow, each with the reason; empty when all are good. */
export function brokenCitations(
  register: RegulationRegister,
  shorthands: readonly string[],
): readonly { shorthand: string; why: string }[] {
  return [...new Set(shorthands)].flatMap((shorthand) => {
    const parsed = parseCitation(shorthand)
    const found = parsed.ok ? lookUpArticle(register, parsed.value) : parsed
    return found.ok ? [] : [{ shorthand, why: found.refusal }]
  })
}

/** An article's fate in a later version, read from the successions of its regulation; undefined: nobody has recorded it. */
export function successorOf(
  successions: readonly RegisterSuccession[],
  article: Pick<Citation, 'version' | 'article'>,
  toVersion: string,
): RegisterSuccession | undefined {
  return successions.find(
    (row) => row.fromVersion === article.version && row.fromArticle === article.article && row.toVersion === toVersion,
  )
}

/** What an article was in an earlier version; undefined: nobody has recorded it. */
export function predecessorOf(
  successions: readonly RegisterSuccession[],
  article: Pick<Citation, 'version' | 'article'>,
): RegisterSuccession | undefined {
  return successions.find((row) => row.toVersion === article.version && row.toArticle === article.article)
}

/** The articles of a version in the order of the book. */
export function inBookOrder<A extends { readonly number: string }>(articles: readonly A[]): readonly A[] {
  return [...articles].sort((one, other) => compareArticles(one.number, other.number))
}
