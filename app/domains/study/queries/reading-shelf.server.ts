import { db } from '~/platform/db.server'
import { storedChecks, storedSections } from '../model/article'
import { citationsIn, type ListedModule, type Practice } from '../model/reading-list'

/** Everything a reading list can name, in its newest version. Of the quick checks only the topics: the key stays where it is. */
export async function readingShelf(): Promise<{ readonly modules: readonly ListedModule[]; readonly practices: readonly Practice[] }> {
  const [texts, scenarios] = await Promise.all([newestTexts(), newestScenarios()])
  // where two places answer a question alike, the list must not change from one reading to the next
  texts.sort((a, b) => (a.module.slug < b.module.slug ? -1 : 1))
  const modules = texts
    .filter(({ module }) => module.kind === 'MODULE')
    .map(({ module, sections, checks, titleZh, titleEn, minutes, topics }) => {
      const keys = storedChecks(checks)
      return {
        slug: module.slug,
        titleZh,
        titleEn,
        minutes,
        topics,
        sections: storedSections(sections).map((section) => ({
          id: section.id,
          titleZh: section.titleZh,
          titleEn: section.titleEn,
          seconds: section.seconds,
          citations: citationsIn(section.citations),
          checkTopics: section.checks.flatMap((check) => keys[check]?.topic ?? []),
        })),
      }
    })
  const cases = texts
    .filter(({ module }) => module.kind === 'CASE_STUDY')
    .map(({ module, titleZh, titleEn, minutes, topics }) => ({
      kind: 'CASE_STUDY' as const,
      slug: module.slug,
      titleZh,
      titleEn,
      minutes,
      topics,
    }))
  const walks = scenarios.map(({ scenario, titleZh, titleEn, minutes, topics }) => ({
    kind: 'SCENARIO' as const,
    slug: scenario.slug,
    titleZh,
    titleEn,
    minutes,
    topics,
  }))
  return { modules, practices: [...cases, ...walks] }
}

function newestTexts() {
  return db.moduleVersion.findMany({
    orderBy: [{ moduleId: 'asc' }, { number: 'desc' }],
    distinct: ['moduleId'],
    select: {
      titleZh: true,
      titleEn: true,
      minutes: true,
      topics: true,
      sections: true,
      checks: true,
      module: { select: { slug: true, kind: true } },
    },
  })
}

function newestScenarios() {
  return db.scenarioVersion.findMany({
    orderBy: [{ scenarioId: 'asc' }, { number: 'desc' }],
    distinct: ['scenarioId'],
    select: { titleZh: true, titleEn: true, minutes: true, topics: true, scenario: { select: { slug: true } } },
  })
}
