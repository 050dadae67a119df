import { holds, type Actor } from '~/domains/audit/model/actor'

export type BankTab = 'bank' | 'review' | 'blueprints'

/** The views of the bank that this person may open. */
export function bankTabs(actor: Actor): readonly BankTab[] {
  const tabs: readonly (readonly [BankTab, string])[] = [
    ['bank', 'items.item.view'],
    ['review', 'items.item.review'],
    ['blueprints', 'items.blueprint.manage'],
  ]
  return tabs.filter(([, capability]) => holds(actor, capability)).map(([tab]) => tab)
}
