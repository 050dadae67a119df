import { prepareEmbedded, preparePostgres } from './prepared-database'
import { testKind } from './test-server'

export async function setup(): Promise<void> {
  await (testKind === 'postgres' ? preparePostgres() : prepareEmbedded())
}
