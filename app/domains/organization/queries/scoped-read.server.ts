import { pathsOf, type AccountActor, type Actor } from '~/domains/audit/model/actor'
import type { Capability } from '~/domains/audit/model/capability'
import type { Reader } from '~/platform/db.server'
import { currentDatabase } from '~/platform/db-writer.server'
import { forbidden } from '~/platform/http'
import { closedRelations, deskTables, inSubtrees, openTables, ownScope, servingScope, unitScope } from '../model/read-scope'

export type ScopedReader = Omit<Reader, '$queryRaw'>

/**
 * Reading for a holder of a capability: every row that belongs to a unit is filtered by the subtrees in which it is held.
 * @throws 403 when it is held nowhere
 */
export function scopedRead(actor: Actor, capability: Capability): ScopedReader {
  const at = inSubtrees(scopePaths(actor, capability))
  const open = [...openTables, ...deskTables]
  return filtered((model) => (open.includes(model) ? {} : unitScope[model]?.(at)))
}

/**
 * Reading upward, for a holder of a capability: what the units in scope hold, and what units above them hold for all below.
 * @throws 403 when it is held nowhere
 */
export function servingRead(actor: Actor, capability: Capability): ScopedReader {
  const paths = scopePaths(actor, capability)
  return filtered((model) => servingScope[model]?.(paths))
}

/** Unit paths for the few aggregates written in SQL. @throws 403 when the capability is held nowhere */
export function scopePaths(actor: Actor, capability: Capability): readonly string[] {
  const paths = pathsOf(actor, capability)
  if (paths.length === 0) throw forbidden()
  return paths
}

/** Reading of an officer's own rows. */
export function ownRead(actor: AccountActor): ScopedReader {
  return filtered((model) => (openTables.includes(model) ? {} : ownScope[model]?.(actor.officerId)), closedRelations)
}

const READS = ['findMany', 'findFirst', 'findFirstOrThrow', 'findUnique', 'findUniqueOrThrow', 'count', 'aggregate', 'groupBy']

function filtered(filterOf: (model: string) => object | undefined, closed: readonly string[] = []): ScopedReader {
  return currentDatabase().client.$extends({
    query: {
      $allModels: {
        $allOperations({ model, operation, args, query }) {
          const filter = filterOf(model)
          if (!filter || !READS.includes(operation)) throw new Error(`${model}.${operation} is not open through this door.`)
          const asked = args as { where?: { AND?: unknown } }
          const relation = closed.find((name) => mentions(args, name))
          if (relation) throw new Error(`${relation} is not open beside an own row.`)
          // the asked conditions stay at the top, as findUnique looks there for its unique field
          const where = { ...asked.where, AND: [...[asked.where?.AND ?? []].flat(), filter] }
          return query({ ...args, where } as never)
        },
      },
    },
  }) as unknown as ScopedReader
}

function mentions(args: unknown, relation: string): boolean {
  if (typeof args !== 'object' || args === null) return false
  return ['include', 'select'].some((key) => {
    const chosen = (args as Record<string, unknown>)[key]
    if (typeof chosen !== 'object' || chosen === null) return false
    return Object.entries(chosen).some(([name, value]) => (name === relation && value !== false) || mentions(value, relation))
  })
}
