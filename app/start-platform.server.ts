import { isDemoUnfinished } from '~/domains/audit/queries/is-demo.server'
import { startContactWriter } from '~/domains/exams/commands/record-contacts.server'
import { startHeartbeat } from '~/domains/exams/commands/record-heartbeat.server'
import { startSweeper } from '~/domains/exams/commands/sweep-attempts.server'
import { articleDrawer } from '~/domains/study/ui/article/draw-article'
import { now } from '~/platform/clock'
import { startClockSync } from '~/platform/clock-sync.server'
import { env } from '~/platform/env.server'
import { evaluateMdx } from '~/platform/mdx/evaluate-mdx.server'
import { openDatabase, type OpenDatabase } from '~/platform/open-database.server'
import { importContent } from '~/workflows/import-content.server'
import { contentMoment, seedDemoWorld } from '#prisma/seed/seed'
import { translatorFor } from './messages'
import { migratedLine, ownerLine, promiseLines, startOverLine, type Line } from './start-messages'

export interface StartOptions {
  /** one line for the terminal */
  readonly report: (line: Line) => void
}

const stops: (() => void | Promise<void>)[] = []
let ready = false

/** Whether the database is migrated, the content imported and the demo world (if any) complete. */
export function isReady(): boolean {
  return ready
}

/** Opens the database, brings the content in, makes the demo world where there is nothing yet, and starts what runs by itself. */
export async function startPlatform({ report }: StartOptions): Promise<void> {
  const opened = await openUnlessUnfinished(report)
  stops.push(() => opened.close())
  for (const line of storageLines(opened)) report(line)
  stops.push(await startClockSync())
  stops.push(await startHeartbeat())
  stops.push(startContactWriter())
  const isDemoWanted = opened.database.kind === 'embedded'
  const importedAt = await contentMoment(isDemoWanted, now())
  for (const line of await importContent(env.CONTENT_DIR, articleDrawer(evaluateMdx, translatorFor), importedAt)) report(line)
  if (isDemoWanted) {
    for (const line of await seedDemoWorld(env.DEMO_PASSWORD, now())) report(line)
  }
  stops.push(await startSweeper())
  ready = true
}

/** A demo world whose making was cut off (a kill in the first start) is put aside and made again; nobody has worked in it. */
async function openUnlessUnfinished(report: StartOptions['report']): Promise<OpenDatabase> {
  const opened = await openDatabase()
  if (!opened.startOver || !(await isDemoUnfinished())) return opened
  report(startOverLine)
  return opened.startOver()
}

/** Ends what runs by itself, the latest first, and closes the database last. */
export async function stopPlatform(): Promise<void> {
  ready = false
  for (const stop of stops.splice(0).reverse()) await stop()
}

function storageLines({ database, applied, notes }: OpenDatabase): Line[] {
  return [...(applied.length > 0 ? [migratedLine(applied)] : []), ...notes.map(ownerLine), promiseLines[database.kind]]
}
