import { pathsOf, type AccountActor } from '~/domains/audit/model/actor'
import type { Capability } from '~/domains/audit/model/capability'

/** The bank belongs to no unit: whoever holds the capability anywhere works on all of it, and the act stands where they hold it. */
export function bankPlace(capability: Capability) {
  return async ({ actor }: { actor: AccountActor }): Promise<string | null> => pathsOf(actor, capability)[0] ?? null
}
