/** `npm run db:new -- name`: writes what the schema says beyond the migrations as the next migration, to be read before it is committed. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMigrations } from '~/platform/migrator.server'
import { schemaDiff } from './schema-diff'

const folder = 'prisma/migrations'
const name = process.argv[2]

if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Usage: npm run db:new -- name_in_snake_case')
  process.exit(2)
}

const { sql, losses } = await schemaDiff()
if (!sql) {
  console.log('The migrations already say everything the schema says; nothing to write.')
  process.exit(0)
}

const next = Number(readMigrations(folder).at(-1)?.name.slice(0, 4) ?? 0) + 1
const target = join(folder, `${String(next).padStart(4, '0')}_${name}`)
mkdirSync(target, { recursive: true })
writeFileSync(join(target, 'migration.sql'), `${sql}\n`)
console.log(`${target}/migration.sql written. Read it, then apply it with npm run db:migrate or the next start.`)
if (losses.length > 0) console.log(`It may lose data or fail on rows that exist:\n${losses.map((line) => `  ${line.trim()}`).join('\n')}`)
