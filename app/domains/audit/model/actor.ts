import type { Language } from '~/platform/language'

/** A capability held within a unit subtree, resolved from a role assignment in force. */
export interface Grant {
  readonly capability: string
  /** unit path; the grant covers every unit whose path starts with it */
  readonly path: string
}

/** A signed-in officer who acts. */
export interface AccountActor {
  readonly kind: 'account'
  readonly accountId: string
  readonly sessionId: string
  readonly officerId: string
  readonly nameZh: string
  readonly nameEn: string
  readonly badgeNo: string
  readonly unitId: string
  readonly unitPath: string
  readonly unitNameZh: string
  readonly unitNameEn: string
  readonly roles: readonly string[]
  readonly grants: readonly Grant[]
  readonly mustChangePassword: boolean
  readonly language: Language
  readonly address: string
}

/** The platform itself: the sweeper, the importer, the seed. */
export interface SystemActor {
  readonly kind: 'system'
}

/** Somebody who has not signed in. */
export interface PublicActor {
  readonly kind: 'public'
  readonly address: string
}

export type Actor = AccountActor | SystemActor | PublicActor

export const systemActor: SystemActor = { kind: 'system' }

/** Whether the actor holds the capability anywhere. */
export function holds(actor: Actor, capability: string): boolean {
  return actor.kind === 'account' && actor.grants.some((grant) => grant.capability === capability)
}

/** Whether the actor holds the capability over the unit at this path. */
export function holdsWithin(actor: Actor, capability: string, unitPath: string): boolean {
  return actor.kind === 'account' && actor.grants.some((grant) => grant.capability === capability && unitPath.startsWith(grant.path))
}

/** Unit paths in which the actor holds the capability, without those that lie inside another of them. */
export function pathsOf(actor: Actor, capability: string): readonly string[] {
  if (actor.kind !== 'account') return []
  const paths = [...new Set(actor.grants.filter((grant) => grant.capability === capability).map((grant) => grant.path))]
  return paths.filter((path) => !paths.some((other) => other !== path && path.startsWith(other)))
}
