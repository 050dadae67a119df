import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { systemActor } from '~/domains/audit/model/actor'
import { canonicalJson } from '~/platform/canonical-json'
import { db } from '~/platform/db.server'
import { BlueprintDocument } from '../model/blueprint-document'
import { importBlueprint } from './import-blueprint.server'

export interface BlueprintImport {
  readonly imported: readonly string[]
  readonly unchanged: readonly string[]
  readonly refused: readonly { readonly file: string; readonly why: string }[]
}

/** Brings the blueprints up to `blueprints/*.yaml` of a content directory. */
export async function importBlueprints(contentDirectory: string, now: Date): Promise<BlueprintImport> {
  const folder = join(contentDirectory, 'blueprints')
  const known = await db.blueprint.findMany({ orderBy: { version: 'asc' }, select: { slug: true, rules: true } })
  const latest = new Map(known.map(({ slug, rules }) => [slug, canonicalJson(rules)]))
  const report = { imported: [] as string[], unchanged: [] as string[], refused: [] as { file: string; why: string }[] }
  for (const file of (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yaml')).sort()) {
    const read = BlueprintDocument.safeParse(await readYaml(join(folder, file)))
    if (!read.success) {
      report.refused.push({ file, why: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') })
    } else if (latest.get(read.data.slug) === canonicalJson(read.data.rules)) {
      report.unchanged.push(read.data.slug)
    } else {
      await importBlueprint(systemActor, { blueprint: read.data }, now)
      report.imported.push(read.data.slug)
    }
  }
  return report
}

async function readYaml(path: string): Promise<unknown> {
  try {
    return parse(await readFile(path, 'utf8')) as unknown
  } catch {
    return null
  }
}
