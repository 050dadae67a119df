import { acknowledgeVersion } from '~/domains/study/commands/acknowledge-version.server'
import { assignModule } from '~/domains/study/commands/assign-module.server'
import { recordReading } from '~/domains/study/commands/record-reading.server'
import { storedSections } from '~/domains/study/model/article'
import { db } from '~/platform/db.server'
import { done, type Population } from './populate'

const DAY = 86_400_000

/** Modules assigned to stations and to one officer; one officer has read one, another is half-way. */
export async function seedStudies(population: Population, now: Date): Promise<void> {
  const { as, units, officers } = population
  const trainer = await as('he')
  const assignments = [
    {
      module: 'inquiry-and-recording',
      unitId: units.get('liuyin')!,
      reasonZh: '上月案卷评查发现询问录音录像不完整 2 处',
      reasonEn: 'Last month’s file review found two incomplete recordings of inquiries',
      dueAt: new Date(now.getTime() + 3 * DAY),
    },
    {
      module: 'notice-statement-hearing',
      unitId: units.get('jiangbei')!,
      reasonZh: '2025 年修订后，处罚前告知须告知拟处罚内容',
      reasonEn: 'Since the 2025 revision the notice must state the proposed punishment',
      dueAt: new Date(now.getTime() + 12 * DAY),
    },
    {
      module: 'equipment-and-weapons',
      unitId: units.get('hekou')!,
      officerId: officers.get('lu')!,
      reasonZh: '上次考试失分较多',
      reasonEn: 'Many marks lost on it in the last exam',
      dueAt: new Date(now.getTime() + 8 * DAY),
    },
  ]
  for (const assignment of assignments) done(await assignModule(trainer, assignment, new Date(now.getTime() - 2 * DAY)))
  await read(population, 'xu', 'inquiry-and-recording', 1, new Date(now.getTime() - DAY))
  await read(population, 'lin', 'inquiry-and-recording', 0.5, new Date(now.getTime() - 0.5 * DAY))
}

/** Reads a share of the sections of a module, in the time they take; acknowledges when all is read. */
async function read({ as }: Population, person: string, slug: string, share: number, from: Date): Promise<void> {
  const version = await db.moduleVersion.findFirst({
    where: { module: { slug } },
    orderBy: { number: 'desc' },
    select: { id: true, sections: true },
  })
  if (!version) return
  const actor = await as(person)
  const sections = storedSections(version.sections)
  let at = from
  for (const { id: sectionId, seconds } of sections.slice(0, Math.ceil(sections.length * share))) {
    done(await recordReading(actor, { versionId: version.id, sectionId, seconds: 1 }, at))
    for (let left = seconds; left > 0; left -= 30) {
      at = new Date(at.getTime() + 30_000)
      done(await recordReading(actor, { versionId: version.id, sectionId, seconds: 30 }, at))
    }
  }
  if (share === 1) done(await acknowledgeVersion(actor, { versionId: version.id }, new Date(at.getTime() + 5_000)))
}
