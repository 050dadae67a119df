import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { systemActor } from '~/domains/audit/model/actor'
import { db } from '~/platform/db.server'
import { RegisterRegulation } from '../model/regulation-register'
import { importRegulation } from './import-regulation.server'

export interface RegulationImport {
  readonly imported: readonly string[]
  readonly unchanged: readonly string[]
  /** files left out, with what is wrong in them; the register keeps what it had */
  readonly refused: readonly { readonly file: string; readonly why: string }[]
}

/** Brings the register up to the files of a content directory; a file with the hash it was last imported with is passed over. */
export async function importRegulations(contentDirectory: string, now: Date): Promise<RegulationImport> {
  const folder = join(contentDirectory, 'regulations')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const known = new Map(
    (await db.regulation.findMany({ select: { slug: true, sourceHash: true } })).map((row) => [row.slug, row.sourceHash]),
  )
  const report = { imported: [] as string[], unchanged: [] as string[], refused: [] as { file: string; why: string }[] }
  for (const file of files) {
    const source = await readFile(join(folder, file), 'utf8')
    const slug = file.replace(/\.yaml$/, '')
    const sourceHash = createHash('sha256').update(source).digest('hex')
    if (known.get(slug) === sourceHash) {
      report.unchanged.push(slug)
      continue
    }
    const why = await importFile(slug, source, sourceHash, now)
    if (why === null) report.imported.push(slug)
    else report.refused.push({ file, why })
  }
  return report
}

/** What is wrong with the file, in words of its author's file; null: imported. */
async function importFile(slug: string, source: string, sourceHash: string, now: Date): Promise<string | null> {
  let content: unknown
  try {
    content = parse(source)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const read = RegisterRegulation.safeParse(content)
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  if (read.data.slug !== slug) return `slug: ${read.data.slug} is not the name of the file`
  const outcome = await importRegulation(systemActor, { sourceHash, regulation: read.data }, now)
  return outcome.ok ? null : outcome.refusal
}
