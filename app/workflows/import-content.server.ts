import { importQualificationSchemes } from '~/domains/certification/commands/import-qualification-schemes.server'
import { importItems } from '~/domains/items/commands/import-items.server'
import { importRegulations } from '~/domains/regulations/commands/import-regulations.server'
import { importModules } from '~/domains/study/commands/import-modules.server'
import { importScenarios } from '~/domains/study/commands/import-scenarios.server'
import { importStudyPolicies } from '~/domains/study/commands/import-study-policies.server'
import type { ArticleDrawer } from '~/domains/study/model/article'
import { contentLines, type Line } from '~/start-messages'

/**
 * Brings the database up to the content directory, in the order in which one kind cites another. After an import the database is the
 * truth; a file that cannot be taken in is told and leaves what was there. The drawer knows the screens’ components, this row does not.
 */
export async function importContent(contentDirectory: string, drawer: ArticleDrawer, now: Date): Promise<Line[]> {
  return [
    ...contentLines('regulations', await importRegulations(contentDirectory, now)),
    ...contentLines('schemes', await importQualificationSchemes(contentDirectory, now)),
    ...contentLines('items', await importItems(contentDirectory, now)),
    ...contentLines('policies', await importStudyPolicies(contentDirectory, now)),
    ...contentLines('modules', await importModules(contentDirectory, drawer, now)),
    ...contentLines('scenarios', await importScenarios(contentDirectory, now)),
  ]
}
