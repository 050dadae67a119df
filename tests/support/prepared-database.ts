import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { migrateEmbedded, migratePostgres } from '~/platform/migration-door.server'
import { readMigrations } from '~/platform/migrator.server'
import { onServer, urlOfDatabase } from './test-server'

const migrations = readMigrations()
const fingerprint = createHash('sha256')
  .update(migrations.map(({ name, checksum }) => `${name} ${checksum}`).join('\n'))
  .digest('hex')
  .slice(0, 12)

const cache = join('node_modules', '.cache', 'zhigui-tests')

/** The migrated embedded database as an uncompressed tar: it loads four times faster than it migrates (STACK §5.5). */
export const preparedTar = join(cache, `embedded-${fingerprint}.tar`)

/** The migrated database every PostgreSQL test database is copied from. */
export const templateDatabase = `zhigui_test_template_${fingerprint}`

export async function prepareEmbedded(): Promise<void> {
  if (existsSync(preparedTar)) return
  const database = await PGlite.create()
  const migrated = await migrateEmbedded(database, migrations)
  if (!migrated.ok) throw new Error(JSON.stringify(migrated))
  const tar = await database.dumpDataDir('none')
  await database.close()
  mkdirSync(cache, { recursive: true })
  const unfinished = `${preparedTar}.${process.pid}`
  writeFileSync(unfinished, Buffer.from(await tar.arrayBuffer()))
  renameSync(unfinished, preparedTar)
}

const TEMPLATE_LOCK = 4_100_101

/** Under a lock of the server, so that two runs at once make one template; databases of dead runs are dropped on the way. */
export async function preparePostgres(): Promise<void> {
  await onServer(async (server) => {
    await server.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK])
    const { rows } = await server.query<{ name: string }>(`SELECT datname AS name FROM pg_database WHERE datname LIKE 'zhigui\\_test\\_%'`)
    for (const { name } of rows.filter((row) => isLeftOver(row.name))) await server.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    if (rows.some(({ name }) => name === templateDatabase)) return
    // made under another name and renamed at the end: a template that exists is finished
    const unfinished = `zhigui_test_${process.pid}_template`
    await server.query(`CREATE DATABASE "${unfinished}"`)
    const migrated = await migratePostgres({ ownerUrl: urlOfDatabase(unfinished), migrations })
    if (!migrated.ok) throw new Error(JSON.stringify(migrated))
    await server.query(`ALTER DATABASE "${unfinished}" RENAME TO "${templateDatabase}"`)
  })
}

/** Names carry the pid of the run that made them: `zhigui_test_4711_…`. */
function isLeftOver(name: string): boolean {
  const pid = Number(/^zhigui_test_(\d+)_/.exec(name)?.[1])
  return Number.isInteger(pid) && !existsSync(`/proc/${pid}`)
}
