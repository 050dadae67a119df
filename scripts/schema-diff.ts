import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { migrateEmbedded } from '~/platform/migration-door.server'
import { readMigrations } from '~/platform/migrator.server'
import { storageSentences } from '~/platform/storage-messages'

export interface SchemaDiff {
  /** the SQL that brings the migrations' database to the schema; empty when they agree */
  readonly sql: string
  /** statements that may lose data, for a person to read twice */
  readonly losses: readonly string[]
}

/** What the schema folder says and the migrations do not yet: measured on a scratch database in memory, offline. */
export async function schemaDiff(schemaFolder = 'prisma/schema', migrationsFolder = 'prisma/migrations'): Promise<SchemaDiff> {
  const scratch = await PGlite.create()
  try {
    const migrated = await migrateEmbedded(scratch, readMigrations(migrationsFolder))
    if (!migrated.ok) throw new Error(storageSentences(migrated.refusal, migrated.detail).en)
    return await diffAgainst(scratch, readSchema(schemaFolder))
  } finally {
    await scratch.close()
  }
}

type SchemaFiles = { path: string; content: string }[]

function readSchema(folder: string): SchemaFiles {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: join(folder, name), content: readFileSync(join(folder, name), 'utf8') }))
}

async function diffAgainst(scratch: PGlite, files: SchemaFiles): Promise<SchemaDiff> {
  await loadEngine()
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(scratch))
  const diffing = await engine.SchemaEngine.new({ datamodels: files.map(({ path, content }) => [path, content]) }, () => undefined, adapter)
  try {
    const { exitCode, stdout } = await diffing.diff({
      from: { tag: 'schemaDatasource', configDir: '.', files },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    })
    const sql = exitCode === 0 ? '' : (stdout ?? '').trim()
    return { sql, losses: sql.split('\n').filter((line) => /\bDROP\b|SET NOT NULL|SET DATA TYPE/.test(line)) }
  } finally {
    diffing.free()
  }
}

let loading: Promise<void> | undefined

/** The engine's package expects a bundler to load its WASM; here it is done by hand. */
function loadEngine(): Promise<void> {
  loading ??= (async () => {
    const file = createRequire(join(process.cwd(), 'package.json')).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    const { instance } = await WebAssembly.instantiate(readFileSync(file.replace(/js$/, 'wasm')), {
      './schema_engine_bg.js': engine as never,
    })
    engine.__wbg_set_wasm(instance.exports)
    ;(instance.exports.__wbindgen_start as () => void)()
  })()
  return loading
}
