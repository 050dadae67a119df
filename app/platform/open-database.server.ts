import { randomUUID } from 'node:crypto'
import { renameSync } from 'node:fs'
import { connectDatabase, embeddedFolder, holdDatabase, type Database } from './db-writer.server'
import { lockEmbeddedFolder } from './embedded-lock.server'
import { env } from './env.server'
import { migrateEmbedded, migratePostgres } from './migration-door.server'
import type { Refused } from './outcome'
import { storageSentences, type Sentences, type StorageProblem } from './storage-messages'

/** The start cannot go on; `sentences` tell the operator what is wrong and what to do. */
export class StartRefused extends Error {
  readonly sentences: Sentences
  constructor({ refusal, detail }: Refused<StorageProblem>) {
    const sentences = storageSentences(refusal, detail)
    super(sentences.en)
    this.sentences = sentences
  }
}

export interface OpenDatabase {
  readonly database: Database
  /** embedded only: closes, moves the folder aside and opens an empty one; for a demo world whose making was cut off */
  startOver?(): Promise<OpenDatabase>
  /** names of the migrations applied just now */
  readonly applied: readonly string[]
  readonly notes: readonly string[]
  close(): Promise<void>
}

/** Opens and migrates the database that the environment names: PostgreSQL by DATABASE_URL, else the embedded one in DATA_DIR. */
export async function openDatabase(): Promise<OpenDatabase> {
  return env.DATABASE_URL ? openPostgres(env.DATABASE_URL) : openEmbedded()
}

async function openPostgres(url: string): Promise<OpenDatabase> {
  const migrated = await migratePostgres({ ownerUrl: env.DATABASE_OWNER_URL ?? url, url })
  if (!migrated.ok) throw new StartRefused(migrated)
  const { role, note, applied } = migrated.value
  const database = await connectDatabase({ url, connections: env.DATABASE_CONNECTIONS, role: role ?? undefined })
  holdDatabase(database)
  return { database, applied, notes: note ? [note] : [], close: () => database.close() }
}

async function openEmbedded(): Promise<OpenDatabase> {
  const lock = await lockEmbeddedFolder(env.DATA_DIR)
  if (!lock.ok) throw new StartRefused(lock)
  const database = await connectDatabase({ embedded: env.DATA_DIR })
  const migrated = await migrateEmbedded(database.embedded!)
  if (!migrated.ok) {
    await database.close()
    lock.value.release()
    throw new StartRefused(migrated)
  }
  holdDatabase(database)
  return {
    database,
    applied: migrated.value.applied,
    notes: [],
    startOver: async () => {
      await database.close()
      lock.value.release()
      const folder = embeddedFolder(env.DATA_DIR)
      renameSync(folder, `${folder}-unfinished-${randomUUID().slice(0, 8)}`)
      return openEmbedded()
    },
    close: async () => {
      await database.close()
      lock.value.release()
    },
  }
}
