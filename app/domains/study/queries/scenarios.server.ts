import type { AccountActor } from '~/domains/audit/model/actor'
import { ownRead } from '~/domains/organization/queries/scoped-read.server'
import { db } from '~/platform/db.server'
import { ScenarioDocument } from '../model/scenario'

export async function scenarioCount(): Promise<number> {
  return db.scenario.count()
}

/** Every scenario with how the officer's last finished walk went. */
export async function scenarios(actor: AccountActor) {
  const versions = await db.scenarioVersion.findMany({ orderBy: { number: 'asc' }, include: { scenario: { select: { slug: true } } } })
  const newest = [...new Map(versions.map((version) => [version.scenarioId, version])).values()]
  const endings = await ownRead(actor).scenarioRunEnding.findMany({
    orderBy: { at: 'asc' },
    select: { isPassed: true, at: true, run: { select: { version: { select: { scenarioId: true } } } } },
  })
  return newest.map(({ scenarioId, scenario, titleZh, titleEn, minutes, body }) => {
    const { summary, steps } = ScenarioDocument.parse(body)
    const last = endings.filter(({ run }) => run.version.scenarioId === scenarioId).at(-1)
    return {
      slug: scenario.slug,
      titleZh,
      titleEn,
      summary,
      minutes,
      steps: steps.length,
      last: last ? { isPassed: last.isPassed, at: last.at } : null,
    }
  })
}
