import { capabilities, type Capability } from '~/domains/audit/model/capability'
import { DataTable } from '~/ui/data-table'
import { useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import { Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { capabilityTable } from '../model/capabilities'
import { useRoleName } from './role-name'

/** The table of roles and rights as the program itself reads it. */
export function RolesScreen() {
  const t = useT()
  const roleName = useRoleName()
  return (
    <Stack>
      <PageTitle title={t('organization:roles.title')} lead={t('organization:roles.intro')} />
      <Sheet isFlush>
        <DataTable
          caption={t('organization:roles.caption')}
          columns={[
            { key: 'capability', label: t('organization:roles.capability'), cell: (capability) => t(capabilityKey(capability)) },
            {
              key: 'holders',
              label: t('organization:roles.holders'),
              cell: (capability) => capabilityTable[capability].map(roleName).join(' · '),
            },
            { key: 'scope', label: t('organization:roles.scope'), cell: () => t('organization:roles.scopeSubtree') },
          ]}
          rows={capabilities}
          rowKey={(capability) => capability}
        />
      </Sheet>
      <p>{t('organization:roles.separated')}</p>
    </Stack>
  )
}

type Dashed<Text extends string> = Text extends `${infer Head}.${infer Tail}` ? `${Head}-${Dashed<Tail>}` : Text

// a dot in a message key would open a level
function capabilityKey<C extends Capability>(capability: C) {
  return `organization:capability.${capability.replaceAll('.', '-') as Dashed<C>}` as const
}
