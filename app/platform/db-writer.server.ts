import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { PrismaClient } from '#prisma/client/client'

export type Writer = PrismaClient
export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

/** Plain SQL beside Prisma, for the few statements that must be one statement. */
export interface Sql {
  /** @param name where given, the server plans the statement once per connection instead of every time */
  query<Row>(text: string, parameters?: readonly unknown[], name?: string): Promise<Row[]>
  exec(script: string): Promise<void>
}

export interface Database {
  readonly kind: 'embedded' | 'postgres'
  readonly client: PrismaClient
  readonly sql: Sql
  readonly embedded?: PGlite
  close(): Promise<void>
}

export type DatabaseOptions =
  | { readonly embedded: PGlite | string }
  | { readonly url: string; readonly connections?: number; readonly role?: string }

export async function connectDatabase(options: DatabaseOptions): Promise<Database> {
  return 'embedded' in options ? connectEmbedded(options.embedded) : connectPostgres(options.url, options.connections, options.role)
}

async function connectEmbedded(source: PGlite | string): Promise<Database> {
  const embedded = typeof source === 'string' ? await openEmbeddedFolder(source) : source
  const client = new PrismaClient({ adapter: new PrismaPGlite(embedded), transactionOptions })
  return {
    kind: 'embedded',
    client,
    embedded,
    sql: {
      query: async (text, parameters = []) => (await embedded.query(text, [...parameters])).rows as never,
      exec: async (script) => void (await embedded.exec(script)),
    },
    close: async () => {
      await client.$disconnect()
      await embedded.close()
    },
  }
}

/** Where the embedded database lives in a data folder. */
export function embeddedFolder(dataDir: string): string {
  return resolve(join(dataDir, 'postgres'))
}

async function openEmbeddedFolder(dataDir: string): Promise<PGlite> {
  const folder = embeddedFolder(dataDir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return PGlite.create(folder)
}

async function connectPostgres(url: string, connections = 10, role?: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: connections, options: role ? `-c role=${role}` : undefined })
  // an idle connection that breaks is replaced on the next use; without a listener it would end the process
  pool.on('error', () => undefined)
  const client = new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions })
  return {
    kind: 'postgres',
    client,
    sql: {
      query: async (text, parameters = [], name = undefined) => (await pool.query({ name, text, values: [...parameters] })).rows,
      exec: async (script) => void (await pool.query(script)),
    },
    close: async () => {
      await client.$disconnect()
      await pool.end()
    },
  }
}

const transactionOptions = { maxWait: 20_000, timeout: 60_000 }

// on globalThis, or each reload of the development server would open the embedded folder again (STACK G6)
const holder = globalThis as { zhiguiDatabase?: Database }

export function holdDatabase(database: Database | undefined): void {
  holder.zhiguiDatabase = database
}

export function currentDatabase(): Database {
  if (!holder.zhiguiDatabase) throw new Error('The database is not connected yet.')
  return holder.zhiguiDatabase
}

export function writer(): PrismaClient {
  return currentDatabase().client
}
