import { beforeEach, expect, test } from 'vitest'
import { APP_ROLE, prepareAppRole } from '~/platform/app-role.server'
import { migratePostgres } from '~/platform/migration-door.server'
import { ownDatabase } from '../support/database'
import { onServer, testKind, urlOfDatabase } from '../support/test-server'

const database = await ownDatabase()

beforeEach(database.empty)

/** Runs a statement as the application's role and takes it back. */
function asApplication(statement: string): Promise<void> {
  return database.asOwner(`SET LOCAL ROLE ${APP_ROLE}; ${statement}; RESET ROLE`)
}

if (testKind === 'embedded') {
  const { rows } = await database.embedded!.query<{ login: string }>('SELECT current_user AS login')
  const connection = { exec: async (script: string) => void (await database.embedded!.exec(script)), query: database.sql.query }
  await prepareAppRole(connection, rows[0]!.login)
}

test('the application may add facts and change ordinary rows, and nothing else', async () => {
  await asApplication(`INSERT INTO "ServiceOutage" VALUES (gen_random_uuid(), now(), now())`)
  await asApplication(`UPDATE "Unit" SET "nameEn" = 'x'`)
  await expect(asApplication(`UPDATE "ServiceOutage" SET "toAt" = now()`)).rejects.toThrow('permission denied')
  await expect(asApplication(`DELETE FROM "AuditEntry"`)).rejects.toThrow('permission denied')
  await expect(asApplication(`TRUNCATE "Unit" CASCADE`)).rejects.toThrow('permission denied')
  await expect(asApplication(`ALTER TABLE "AuditEntry" DISABLE TRIGGER ALL`)).rejects.toThrow('must be owner')
  await expect(asApplication(`DELETE FROM "_prisma_migrations"`)).rejects.toThrow('permission denied')
})

// roles belong to a cluster, and only a server has several databases or several starts at once
if (testKind === 'postgres') {
  test('several starts at once migrate one database once, and several databases share the role', async () => {
    const names = ['one', 'two', 'three'].map((name) => `zhigui_test_${process.pid}_role_${name}`)
    for (const name of names) await onServer((server) => server.query(`CREATE DATABASE "${name}"`))
    const starts = [...names, ...names].map((name) => migratePostgres({ ownerUrl: urlOfDatabase(name) }))
    const outcomes = await Promise.all(starts)
    for (const name of names) await onServer((server) => server.query(`DROP DATABASE "${name}" WITH (FORCE)`))
    expect(outcomes.map((outcome) => outcome.ok && outcome.value.role)).toEqual(outcomes.map(() => APP_ROLE))
    const applied = outcomes.map((outcome) => (outcome.ok ? outcome.value.applied.length : -1))
    expect(names.map((_, index) => Math.min(applied[index]!, applied[index + names.length]!))).toEqual([0, 0, 0])
  })
}
