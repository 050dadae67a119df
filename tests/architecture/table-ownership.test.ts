import { expect, test } from 'vitest'
import { filesBelow, isTest, type SourceFile } from './house'

/** Prisma's name of a table in code → the domain whose schema file declares it. */
const owners = new Map(
  filesBelow('prisma/schema').flatMap(({ name, text }) =>
    [...text.matchAll(/^model (\w+)/gm)].map(([, model]) => [
      model!.charAt(0).toLowerCase() + model!.slice(1),
      name.replace('.prisma', ''),
    ]),
  ),
)

const WRITES = 'create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany'

/** Writing to another domain's table is that domain's command; reading lower rows is what scoped reads are for. */
function foreignWrites({ path, text }: Pick<SourceFile, 'path' | 'text'>): string[] {
  const domain = /^app\/domains\/([^/]+)\//.exec(path)?.[1]
  return [...text.matchAll(new RegExp(`[.](\\w+)\\s*[.](${WRITES})\\(`, 'g'))]
    .filter(([, table]) => owners.has(table!) && owners.get(table!) !== domain)
    .map(([, table, verb]) => `${path} calls ${table}.${verb}, owned by ${owners.get(table!)}`)
}

/** SQL in text is the same writing by another name. */
function foreignSql({ path, text }: Pick<SourceFile, 'path' | 'text'>): string[] {
  const domain = /^app\/domains\/([^/]+)\//.exec(path)?.[1]
  return [...text.matchAll(/\b(INSERT INTO|UPDATE|DELETE FROM) "(\w+)"/g)]
    .map(([, verb, model]) => [verb!, model!.charAt(0).toLowerCase() + model!.slice(1)] as const)
    .filter(([, table]) => owners.has(table) && owners.get(table) !== domain)
    .map(([verb, table]) => `${path} says ${verb} ${table}, owned by ${owners.get(table)}`)
}

const server = filesBelow('app').filter(({ path }) => /^app\/(?:domains|workflows|routes)\//.test(path) && !isTest(path))

test('only the domain that owns a table writes it', () => {
  expect(server.flatMap(foreignWrites)).toEqual([])
  expect(server.flatMap(foreignSql)).toEqual([])
})

test('a planted write to another domain’s table is found', () => {
  const path = 'app/domains/exams/commands/steal.server.ts'
  expect(foreignWrites({ path, text: 'await tx.officer.update({ where: { id } })' })).toHaveLength(1)
  expect(foreignWrites({ path, text: 'await tx.attempt.update({ where: { id } })' })).toEqual([])
  expect(foreignSql({ path, text: 'tx.$executeRaw`UPDATE "Officer" SET x = 1`' })).toHaveLength(1)
})
