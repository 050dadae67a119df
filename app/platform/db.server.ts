import { currentDatabase, type Writer } from './db-writer.server'

type ReadOperation = 'findMany' | 'findFirst' | 'findFirstOrThrow' | 'findUnique' | 'findUniqueOrThrow' | 'count' | 'aggregate' | 'groupBy'
type ModelName = Exclude<keyof Writer, `$${string}` | symbol>

/** The database as queries see it: reading only. A transaction client fits too, so a command can ask a query inside its own transaction. */
export type Reader = { readonly [M in ModelName]: Pick<Writer[M], Extract<ReadOperation, keyof Writer[M]>> } & Pick<Writer, '$queryRaw'>

/** Unscoped reading, for the scoped-read door, sign-in and the few public answers; everything else reads through scopedRead or ownRead. */
export const db: Reader = new Proxy({} as Reader, {
  get: (_, name) => Reflect.get(currentDatabase().client, name) as unknown,
})

/** Whether what is committed survives a power cut: on PostgreSQL it does, the embedded database does not fsync (STACK G5). */
export function isDurable(): boolean {
  return currentDatabase().kind === 'postgres'
}
