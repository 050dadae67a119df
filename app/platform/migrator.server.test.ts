import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { embeddedConnection, migratePostgres } from './migration-door.server'
import { migrate, readMigrations } from './migrator.server'
import { storageSentences } from './storage-messages'

const database = await PGlite.create()
const connection = embeddedConnection(database)

beforeEach(async () => {
  await database.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
})

afterAll(async () => {
  await database.close()
})

function migrations(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-migrations-'))
  for (const [name, sql] of Object.entries(files)) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'migration.sql'), sql)
  }
  return readMigrations(folder)
}

const first = { '0001_first': 'CREATE TABLE one (id int)' }
const refusing = `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no; never'; END; $$;
CREATE TRIGGER no BEFORE DELETE ON one EXECUTE FUNCTION refuse();`

async function tables(): Promise<string[]> {
  const rows = await connection.query<{ name: string }>(`SELECT relname AS name FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`)
  return rows.map(({ name }) => name)
}

test('migrations are applied in order and only once', async () => {
  expect(await migrate(connection, migrations(first))).toEqual({ ok: true, value: { applied: ['0001_first'], before: 0 } })
  const more = migrations({ ...first, '0002_refusing': refusing })
  expect(await migrate(connection, more)).toEqual({ ok: true, value: { applied: ['0002_refusing'], before: 1 } })
  expect(await migrate(connection, more)).toEqual({ ok: true, value: { applied: [], before: 2 } })
  await expect(connection.exec('DELETE FROM one')).rejects.toThrow('no; never')
})

test('a failed migration leaves nothing behind, and those before it stay', async () => {
  const bad = migrations({ ...first, '0002_bad': 'CREATE TABLE two (id int); INSERT INTO nowhere VALUES (1)' })
  const result = await migrate(connection, bad)
  expect(result).toMatchObject({ ok: false, refusal: 'migration-failed', detail: { migration: '0002_bad', applied: ['0001_first'] } })
  expect(await tables()).toEqual(['_prisma_migrations', 'one'])
})

test('a failed first migration leaves an empty database', async () => {
  expect(await migrate(connection, migrations({ '0001_bad': 'CREATE TABLE one (id int); SELECT 1/0' }))).toMatchObject({ ok: false })
  expect(await tables()).toEqual([])
})

test('a database newer than the code is refused untouched', async () => {
  await migrate(connection, migrations({ ...first, '0009_future': 'CREATE TABLE future (id int)' }))
  const result = await migrate(connection, migrations({ ...first, '0002_ours': 'CREATE TABLE ours (id int)' }))
  expect(result).toMatchObject({ ok: false, refusal: 'database-newer', detail: { migration: '0009_future' } })
  expect(await tables()).toEqual(['_prisma_migrations', 'future', 'one'])
})

test('a migration changed after it was applied is refused', async () => {
  await migrate(connection, migrations(first))
  const result = await migrate(connection, migrations({ '0001_first': 'CREATE TABLE one (id bigint)' }))
  expect(result).toMatchObject({ ok: false, refusal: 'checksum-changed', detail: { migration: '0001_first' } })
})

test('a migration another tool left unfinished is refused, one it rolled back is not', async () => {
  await migrate(connection, migrations(first))
  const both = migrations({ ...first, '0002_more': 'CREATE TABLE two (id int)' })
  await connection.exec(`INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'y', '0002_more')`)
  expect(await migrate(connection, both)).toMatchObject({ ok: false, refusal: 'migration-unfinished' })
  await connection.exec(`UPDATE _prisma_migrations SET rolled_back_at = now() WHERE id = 'x'`)
  expect(await migrate(connection, both)).toMatchObject({ ok: true, value: { applied: ['0002_more'] } })
})

test('a server that does not answer is a refusal with a sentence that hides the password', async () => {
  const result = await migratePostgres({ ownerUrl: 'postgres://ops:secret@127.0.0.1:9/none', migrations: [] })
  expect(result).toMatchObject({ ok: false, refusal: 'unreachable' })
  if (result.ok) return
  const { zh, en } = storageSentences(result.refusal, result.detail)
  expect(en).toContain('ops@127.0.0.1:9/none')
  expect(`${zh}${en}`).not.toMatch(/secret|\{/)
})
