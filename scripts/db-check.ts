/** `npm run db:check [-- SCHEMA_FOLDER [MIGRATIONS_FOLDER]]`: exits 1 and prints the difference when schema and migrations disagree. */
import { schemaDiff } from './schema-diff'

const [schemaFolder, migrationsFolder] = process.argv.slice(2)
const { sql } = await schemaDiff(schemaFolder, migrationsFolder)

if (sql) {
  console.log(`${sql}\n`)
  console.error('prisma/schema says more than the migrations (above): write it with npm run db:new -- name.')
  process.exit(1)
}
console.log('Schema and migrations agree.')
