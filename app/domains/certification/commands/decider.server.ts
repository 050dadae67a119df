import type { AccountActor } from '~/domains/audit/model/actor'
import type { NamedPerson } from '../model/decision'

/** Who decided and how they were named that day: the columns of every act with legal effect. */
export function deciderColumns(actor: AccountActor): { decidedBy: string; decider: NamedPerson } {
  return { decidedBy: actor.accountId, decider: namedPerson(actor) }
}

export function namedPerson({ nameZh, nameEn, badgeNo, unitNameZh, unitNameEn }: AccountActor): NamedPerson {
  return { nameZh, nameEn, badgeNo, unitZh: unitNameZh, unitEn: unitNameEn }
}
