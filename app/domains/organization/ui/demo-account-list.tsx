import { DataTable } from '~/ui/data-table'
import { usePick, useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import { Stack } from '~/ui/layout'

export interface DemoAccount {
  readonly badgeNo: string
  readonly nameZh: string
  readonly nameEn: string
  readonly storyZh: string
  readonly storyEn: string
}

/** Who can be tried in the demo world, and what there is to see as them. */
export function DemoAccountList({ accounts, authority }: { readonly accounts: readonly DemoAccount[]; readonly authority: string }) {
  const t = useT()
  const pick = usePick()
  return (
    <Stack gap="close">
      <Sheet isFlush>
        <DataTable
          caption={t('organization:signIn.demoTitle')}
          columns={[
            { key: 'badge', label: t('organization:signIn.demoBadge'), cell: ({ badgeNo }) => badgeNo },
            { key: 'person', label: t('organization:signIn.demoPerson'), cell: ({ nameZh, nameEn }) => pick(nameZh, nameEn) },
            { key: 'story', label: t('organization:signIn.demoStory'), cell: ({ storyZh, storyEn }) => pick(storyZh, storyEn) },
          ]}
          rows={accounts}
          rowKey={({ badgeNo }) => badgeNo}
        />
      </Sheet>
      <p>{t('organization:signIn.demoText', { authority })}</p>
    </Stack>
  )
}
