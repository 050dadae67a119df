import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { systemActor } from '~/domains/audit/model/actor'
import { db } from '~/platform/db.server'
import { QualificationScheme } from '../model/qualification-scheme'
import { importQualificationScheme } from './import-qualification-scheme.server'

export interface SchemeImport {
  readonly imported: readonly string[]
  readonly unchanged: readonly string[]
  readonly refused: readonly { readonly file: string; readonly why: string }[]
}

/** Brings the schemes up to the files of a content directory, passing over the unchanged. */
export async function importQualificationSchemes(contentDirectory: string, now: Date): Promise<SchemeImport> {
  const folder = join(contentDirectory, 'certification')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const known = new Set((await db.qualificationScheme.findMany({ select: { sourceHash: true } })).map(({ sourceHash }) => sourceHash))
  const report = { imported: [] as string[], unchanged: [] as string[], refused: [] as { file: string; why: string }[] }
  for (const file of files) {
    const source = await readFile(join(folder, file), 'utf8')
    const sourceHash = createHash('sha256').update(source).digest('hex')
    if (known.has(sourceHash)) {
      report.unchanged.push(file)
      continue
    }
    const why = await importFile(source, sourceHash, now)
    if (why === null) report.imported.push(file)
    else report.refused.push({ file, why })
  }
  return report
}

async function importFile(source: string, sourceHash: string, now: Date): Promise<string | null> {
  let content: unknown
  try {
    content = parse(source)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const read = QualificationScheme.safeParse(content)
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  const outcome = await importQualificationScheme(systemActor, { sourceHash, scheme: read.data }, now)
  return outcome.ok ? null : outcome.refusal
}
