import { PGlite } from '@electric-sql/pglite'
import { existsSync, openAsBlob } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { connectDatabase, holdDatabase, type Database } from '~/platform/db-writer.server'
import { migratePostgres } from '~/platform/migration-door.server'
import { preparedTar, prepareEmbedded } from '../../tests/support/prepared-database'

export type DatabaseKind = 'embedded' | 'postgres'

/** A fresh, migrated database of a load run, opened by turns: by the harness to prepare and to count, by the server in between. */
export interface LoadDatabase {
  readonly kind: DatabaseKind
  /** what the server's environment says about it */
  readonly env: Readonly<Record<string, string>>
  /** PostgreSQL only: the address, for tools */
  readonly url: string | undefined
  /** Opens it as the tables' owner, does the work, and closes it again. The embedded one must have no server at that time. */
  use<T>(work: (database: Database) => Promise<T>): Promise<T>
  drop(): Promise<void>
}

const SERVER_URL = process.env.TEST_POSTGRES_URL || 'postgres://postgres@127.0.0.1:5432/postgres'

/** Why no PostgreSQL server can be used, in words; null: one answers. */
export async function postgresProblem(): Promise<string | null> {
  try {
    await onServer(async () => undefined)
    return null
  } catch (error) {
    const cause = error instanceof Error ? error.message || (error as { code?: string }).code : String(error)
    return `No PostgreSQL answers at ${SERVER_URL.replace(/:[^:/@]*@/, '@')} (${cause}). Start one, or name another with TEST_POSTGRES_URL.`
  }
}

export async function freshDatabase(kind: DatabaseKind): Promise<LoadDatabase> {
  return kind === 'embedded' ? freshFolder() : freshOnServer()
}

async function freshFolder(): Promise<LoadDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'zhigui-load-'))
  // the tests' migrated database, if they made it already: an empty one takes seconds to make
  await prepareEmbedded()
  await (await PGlite.create({ dataDir: path.join(folder, 'postgres'), loadDataDir: await openAsBlob(preparedTar) })).close()
  const use = opened(() => connectDatabase({ embedded: folder }))
  const env = { DATA_DIR: folder, DATABASE_URL: '' }
  return { kind: 'embedded', env, url: undefined, use, drop: () => rm(folder, { recursive: true, force: true }) }
}

async function freshOnServer(): Promise<LoadDatabase> {
  const name = `zhigui_test_load_${process.pid}`
  const folder = await mkdtemp(path.join(tmpdir(), 'zhigui-load-'))
  await onServer(async (server) => {
    for (const left of await leftOvers(server)) await server.query(`DROP DATABASE IF EXISTS "${left}" WITH (FORCE)`)
    await server.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    await server.query(`CREATE DATABASE "${name}"`)
  })
  const address = new URL(SERVER_URL)
  address.pathname = `/${name}`
  const url = address.href
  mustSucceed(await migratePostgres({ ownerUrl: url, url }))
  return {
    kind: 'postgres',
    env: { DATA_DIR: folder, DATABASE_URL: url },
    url,
    use: opened(() => connectDatabase({ url, connections: 4 })),
    async drop() {
      await onServer((server) => server.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function opened(open: () => Promise<Database>): LoadDatabase['use'] {
  return async (work) => {
    const database = await open()
    holdDatabase(database)
    try {
      return await work(database)
    } finally {
      holdDatabase(undefined)
      await database.close()
    }
  }
}

async function onServer<T>(work: (server: pg.Client) => Promise<T>): Promise<T> {
  const server = new pg.Client({ connectionString: SERVER_URL, connectionTimeoutMillis: 5_000 })
  await server.connect()
  try {
    return await work(server)
  } finally {
    await server.end()
  }
}

/** Databases of load runs whose process is gone. */
async function leftOvers(server: pg.Client): Promise<string[]> {
  const { rows } = await server.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database WHERE datname LIKE 'zhigui\\_test\\_load\\_%'`,
  )
  return rows.map(({ name }) => name).filter((name) => !existsSync(`/proc/${name.split('_').at(-1)}`))
}

function mustSucceed(outcome: { readonly ok: boolean }): void {
  if (!outcome.ok) throw new Error(`The load database could not be migrated: ${JSON.stringify(outcome)}`)
}
