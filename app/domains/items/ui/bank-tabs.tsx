import { useT } from '~/ui/i18n'
import { Tabs } from '~/ui/tabs'
import type { BankTab } from '../model/bank-tabs'

interface BankTabsProps {
  readonly current: BankTab
  readonly open: readonly BankTab[]
  readonly waiting?: number
}

const hrefs = { bank: '/items', review: '/items/review', blueprints: '/items/blueprints' } as const

/** Between the items, those that wait for this person, and the blueprints. */
export function BankTabs({ current, open, waiting }: BankTabsProps) {
  const t = useT()
  return (
    <Tabs
      label={t('items:tabs.label')}
      tabs={open.map((tab) => ({
        href: hrefs[tab],
        label: t(`items:tabs.${tab}`),
        count: tab === 'review' ? waiting : undefined,
        isCurrent: tab === current,
      }))}
    />
  )
}
