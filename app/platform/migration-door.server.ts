import type { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { prepareAppRole, type AppRole } from './app-role.server'
import {
  migrate,
  readMigrations,
  type Migration,
  type MigrationConnection,
  type MigrationRefusal,
  type MigrationReport,
} from './migrator.server'
import { refuse, type Outcome } from './outcome'

export type StorageRefusal = MigrationRefusal | 'unreachable'

export function embeddedConnection(embedded: Pick<PGlite, 'exec' | 'query'>): MigrationConnection {
  return {
    exec: async (script) => void (await embedded.exec(script)),
    query: async (text, parameters = []) => (await embedded.query(text, [...parameters])).rows as never,
  }
}

/** Call it before anything else uses the database: there is one connection, and it is in a transaction meanwhile. */
export function migrateEmbedded(embedded: PGlite, migrations = readMigrations()): Promise<Outcome<MigrationReport, MigrationRefusal>> {
  return migrate(embeddedConnection(embedded), migrations)
}

export interface PostgresOptions {
  /** a login that owns the tables, or may make them */
  readonly ownerUrl: string
  /** the login the platform itself uses; the owner's by default */
  readonly url?: string
  readonly migrations?: readonly Migration[]
}

/** Migrates a PostgreSQL server over a connection of its own, then prepares the role to work as: `connectDatabase({ url, role })`. */
export async function migratePostgres(options: PostgresOptions): Promise<Outcome<MigrationReport & AppRole, StorageRefusal>> {
  const { ownerUrl, url = ownerUrl, migrations = readMigrations() } = options
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    return refuse('unreachable', { server: withoutPassword(ownerUrl), cause: causeOf(error) })
  }
  try {
    const connection: MigrationConnection = {
      exec: async (script) => void (await client.query(script)),
      query: async (text, parameters = []) => (await client.query(text, [...parameters])).rows,
    }
    const migrated = await migrate(connection, migrations)
    if (!migrated.ok) return migrated
    const role = await prepareAppRole(connection, loginOf(url) ?? client.user ?? '')
    return { ok: true, value: { ...migrated.value, ...role } }
  } finally {
    await client.end()
  }
}

function withoutPassword(url: string): string {
  return url.replace(/:[^:/@]*@/, '@')
}

function loginOf(url: string): string | undefined {
  return URL.canParse(url) ? decodeURIComponent(new URL(url).username) || undefined : undefined
}

function causeOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(causeOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}
