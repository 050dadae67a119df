import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { closedTables, deskTables, openTables, ownScope, unitScope } from './read-scope'

const tables = readdirSync('prisma/schema').flatMap((file) =>
  [...readFileSync(`prisma/schema/${file}`, 'utf8').matchAll(/^model (\w+)/gm)].map((match) => match[1]!),
)

test('every table of the schema says how it may be read, in one way only', () => {
  for (const table of tables) {
    const ways = [table in unitScope, openTables.includes(table), deskTables.includes(table), closedTables.includes(table)]
    expect(ways.filter(Boolean), table).toHaveLength(1)
  }
})

test('nothing is named that does not exist, and nothing of the bank is an officer’s own', () => {
  const named = [...Object.keys(unitScope), ...Object.keys(ownScope), ...openTables, ...deskTables, ...closedTables]
  for (const table of named) expect(tables, table).toContain(table)
  for (const table of [...deskTables, ...closedTables]) expect(Object.keys(ownScope)).not.toContain(table)
})
