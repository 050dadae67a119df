import { openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { afterAll } from 'vitest'
import { connectDatabase, holdDatabase, type Database } from '~/platform/db-writer.server'
import { APP_ROLE } from '~/platform/app-role.server'
import { preparedTar, templateDatabase } from './prepared-database'
import { onServer, testKind, urlOfDatabase } from './test-server'

export interface TestDatabase extends Database {
  /** The owner's hand, past triggers and grants: for planting what no command would write. */
  asOwner(script: string): Promise<void>
  /** Empties every table; migrations, triggers and grants stay. */
  empty(): Promise<void>
}

/**
 * Gives this test file a migrated, empty database of its own and makes it the application's: `const database = await ownDatabase()` at
 * the top of the file, `beforeEach(database.empty)` where tests write. On PostgreSQL the application works as its limited role.
 */
export async function ownDatabase(): Promise<TestDatabase> {
  const own = testKind === 'postgres' ? await copyOfTemplate() : await loadedEmbedded()
  holdDatabase(own.database)
  afterAll(async () => {
    holdDatabase(undefined)
    await own.database.close()
    await own.drop()
  })
  async function asOwner(script: string): Promise<void> {
    try {
      await own.asOwner(`BEGIN; SET LOCAL session_replication_role = replica; ${script}; COMMIT`)
    } catch (error) {
      await own.asOwner('ROLLBACK')
      throw error
    }
  }
  return { ...own.database, asOwner, empty: () => asOwner(TRUNCATE_ALL) }
}

interface OwnDatabase {
  readonly database: Database
  asOwner(script: string): Promise<void>
  drop(): Promise<void>
}

async function loadedEmbedded(): Promise<OwnDatabase> {
  const embedded = await PGlite.create({ loadDataDir: await openAsBlob(preparedTar) })
  const database = await connectDatabase({ embedded })
  return { database, asOwner: async (script) => void (await embedded.exec(script)), drop: async () => undefined }
}

let copies = 0

async function copyOfTemplate(): Promise<OwnDatabase> {
  const name = `zhigui_test_${process.pid}_${(copies += 1)}`
  await onServer((server) => server.query(`CREATE DATABASE "${name}" TEMPLATE "${templateDatabase}"`))
  const url = urlOfDatabase(name)
  const owner = await connectDatabase({ url, connections: 1 })
  const database = await connectDatabase({ url, connections: 8, role: APP_ROLE })
  return {
    database,
    asOwner: (script) => owner.sql.exec(script),
    async drop() {
      await owner.close()
      await onServer((server) => server.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`))
    },
  }
}

const TRUNCATE_ALL = `DO $empty$ BEGIN EXECUTE (
  SELECT 'TRUNCATE ' || string_agg(format('%I', relname), ', ') FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations'
); END $empty$`
