import type { Language } from '~/platform/language'
import { storedChecks, storedSections, type ArticlePages } from '../model/article'
import { facts, newestVersion } from './module-page.server'

/** The whole newest version for paper; its quick checks with their answers at the end. */
export async function modulePrint(slug: string, language: Language) {
  const version = await newestVersion(slug)
  const page = (version.pages as unknown as ArticlePages)[language]
  const keys = storedChecks(version.checks)
  const sections = storedSections(version.sections).map(({ id, titleZh, titleEn }) => ({
    id,
    titleZh,
    titleEn,
    parts: page.sections[id] ?? [],
  }))
  const checks = Object.entries(page.checks).map(([id, words]) => ({ id, ...words, right: keys[id]?.right ?? [] }))
  return { ...facts(version), sections, checks }
}
