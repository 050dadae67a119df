/** `npm run db:migrate`: brings the database of DATABASE_URL, else the embedded one in DATA_DIR, to this code's migrations. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { lockEmbeddedFolder } from '~/platform/embedded-lock.server'
import { env } from '~/platform/env.server'
import { migrateEmbedded, migratePostgres } from '~/platform/migration-door.server'
import { storageSentences, type StorageProblem } from '~/platform/storage-messages'

const ownerUrl = env.DATABASE_OWNER_URL ?? env.DATABASE_URL
const result = ownerUrl ? await migratePostgres({ ownerUrl, url: env.DATABASE_URL }) : await migrateFolder()

if (!result.ok) stop(result.refusal, result.detail)
const { applied, before } = result.value
console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : `Nothing to do: ${before} migrations stand in the database.`)
if ('note' in result.value && result.value.note) console.log(`No role of its own for the application: ${result.value.note}`)

async function migrateFolder() {
  const lock = await lockEmbeddedFolder(env.DATA_DIR)
  if (!lock.ok) return stop(lock.refusal, lock.detail)
  const folder = join(env.DATA_DIR, 'postgres')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const embedded = await PGlite.create(folder)
  try {
    return await migrateEmbedded(embedded)
  } finally {
    await embedded.close()
    lock.value.release()
  }
}

function stop(refusal: StorageProblem, detail?: Readonly<Record<string, unknown>>): never {
  const { zh, en } = storageSentences(refusal, detail)
  console.error(`${zh}\n${en}`)
  process.exit(1)
}
