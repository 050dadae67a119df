import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok, refuse, type Outcome } from './outcome'

/** One connection, never a pool: a transaction begun on it must be the one that is committed. `exec` takes a whole script. */
export interface MigrationConnection {
  exec(script: string): Promise<void>
  query<Row>(text: string, parameters?: readonly unknown[]): Promise<Row[]>
}

export interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

export interface MigrationReport {
  /** names applied now, in order */
  readonly applied: readonly string[]
  /** how many stood in the database before */
  readonly before: number
}

export type MigrationRefusal = 'database-newer' | 'checksum-changed' | 'migration-unfinished' | 'migration-failed' | 'server-too-old'

/** Prisma's own number, so that `prisma migrate deploy` and this runner wait for each other. */
const ADVISORY_LOCK = 72707369
const OLDEST_SERVER = 150000

/** The migrations of this code, oldest first: prisma/migrations/NNNN_name/migration.sql. */
export function readMigrations(folder = 'prisma/migrations'): Migration[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/**
 * Brings a database to the migrations of this code, or refuses and leaves it exactly as it was. Each migration is one transaction
 * together with its row in Prisma's table; two processes at once take turns, and the second finds nothing to do.
 */
export async function migrate(
  connection: MigrationConnection,
  migrations: readonly Migration[],
): Promise<Outcome<MigrationReport, MigrationRefusal>> {
  const [server] = await connection.query<{ number: string }>('SELECT current_setting($1) AS number', ['server_version_num'])
  if (Number(server?.number) < OLDEST_SERVER) return refuse('server-too-old', { found: server?.number })
  await connection.query('SELECT pg_advisory_lock($1)::text', [ADVISORY_LOCK])
  try {
    return await migrateAlone(connection, migrations)
  } finally {
    await connection.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCK])
  }
}

async function migrateAlone(
  connection: MigrationConnection,
  migrations: readonly Migration[],
): Promise<Outcome<MigrationReport, MigrationRefusal>> {
  const recorded = await recordedMigrations(connection)
  const problem = contradiction(recorded, migrations)
  if (problem) return problem
  const done = new Set(recorded.map(({ migration_name }) => migration_name))
  const applied: string[] = []
  for (const migration of migrations.filter(({ name }) => !done.has(name))) {
    try {
      await applyInTransaction(connection, migration)
    } catch (error) {
      return refuse('migration-failed', { migration: migration.name, cause: messageOf(error), applied })
    }
    applied.push(migration.name)
  }
  return ok({ applied, before: recorded.length })
}

interface RecordedMigration {
  readonly migration_name: string
  readonly checksum: string
  readonly isFinished: boolean
}

async function recordedMigrations(connection: MigrationConnection): Promise<RecordedMigration[]> {
  const [table] = await connection.query<{ name: string | null }>(`SELECT to_regclass('_prisma_migrations')::text AS name`)
  if (!table?.name) return []
  return connection.query<RecordedMigration>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS "isFinished"
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  )
}

function contradiction(recorded: readonly RecordedMigration[], migrations: readonly Migration[]) {
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const { migration_name: migration, checksum, isFinished } of recorded) {
    const ours = known.get(migration)
    if (!ours) return refuse('database-newer', { migration })
    if (!isFinished) return refuse('migration-unfinished', { migration })
    if (ours.checksum !== checksum) return refuse('checksum-changed', { migration })
  }
  return undefined
}

async function applyInTransaction(connection: MigrationConnection, { name, sql, checksum }: Migration): Promise<void> {
  await connection.exec('BEGIN')
  try {
    await connection.exec(PRISMA_TABLE)
    await connection.exec(sql)
    await connection.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await connection.exec('COMMIT')
  } catch (error) {
    await connection.exec('ROLLBACK')
    throw error
  }
}

const PRISMA_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
