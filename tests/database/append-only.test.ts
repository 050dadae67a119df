import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { ownDatabase } from '../support/database'

const database = await ownDatabase()

beforeEach(database.empty)

const facts = [
  ['AuditEntry', 'JournalEntry', 'EvidenceEntry', 'Submission', 'ItemVersion', 'ModuleVersion', 'Acknowledgement', 'Publication'],
  ['Confirmation', 'ConfirmationRefusal', 'Suspension', 'Reinstatement', 'Revocation', 'DeadlineExtension', 'SeatTaking'],
  ['QuickCheckAnswer', 'Incident', 'ItemReview', 'ServiceOutage'],
].flat()

function writeOutage() {
  const fromAt = new Date('2026-05-01T01:00:00Z')
  return database.client.serviceOutage.create({ data: { fromAt, toAt: new Date('2026-05-01T02:00:00Z') } })
}

test('every table of facts carries both append-only triggers', async () => {
  const rows = await database.sql.query<{ name: string; count: number }>(
    `SELECT c.relname AS name, count(*)::int AS count FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
     JOIN pg_proc f ON f.oid = g.tgfoid WHERE f.proname = 'refuse_change' GROUP BY 1`,
  )
  const triggers = new Map(rows.map(({ name, count }) => [name, count]))
  expect(facts.filter((name) => triggers.get(name) !== 2)).toEqual([])
})

test('a fact can be added and neither changed, taken back nor swept away', async () => {
  const { id } = await writeOutage()
  await expect(database.client.serviceOutage.update({ where: { id }, data: { toAt: new Date('2026-05-01T03:00:00Z') } })).rejects.toThrow()
  await expect(database.client.serviceOutage.delete({ where: { id } })).rejects.toThrow()
  await expect(database.sql.exec('TRUNCATE "ServiceOutage"')).rejects.toThrow()
  expect(await database.client.serviceOutage.count()).toBe(1)
})

test('not even the owner changes a fact while the triggers stand', async () => {
  await writeOutage()
  const asOwner = 'SET LOCAL session_replication_role = origin; '
  await expect(database.asOwner(`${asOwner} UPDATE "ServiceOutage" SET "toAt" = now()`)).rejects.toThrow('append-only')
  await expect(database.asOwner(`${asOwner} TRUNCATE "ServiceOutage"`)).rejects.toThrow('append-only')
  expect(await database.client.serviceOutage.count()).toBe(1)
})

test('the drawn pages of a module version may be drawn again, its text may not', async () => {
  const [moduleId, id] = [randomUUID(), randomUUID()]
  await database.asOwner(`INSERT INTO "ModuleVersion" ("id", "moduleId", "number", "contentHash", "titleZh", "titleEn", "summaryZh", "summaryEn",
    "minutes", "reviewStatus", "asOf", "sections", "pages", "checks", "compilerVersion", "createdAt")
    VALUES ('${id}', '${moduleId}', 1, 'h', '甲', 'A', '甲', 'A', 1, 'draft', '2026-06-30', '[]', '{}', '{}', '1', now())`)
  await database.client.moduleVersion.update({ where: { id }, data: { pages: { drawn: 'again' }, compilerVersion: '2' } })
  await expect(database.client.moduleVersion.update({ where: { id }, data: { titleEn: 'B' } })).rejects.toThrow()
})
