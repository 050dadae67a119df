import { Banner } from '~/ui/banner'
import { Button, LinkButton } from '~/ui/button'
import { DefinitionList } from '~/ui/definition-list'
import { usePick, useT } from '~/ui/i18n'
import { Row, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import { useRoleName } from './role-name'

export interface AccountScreenProps {
  readonly nameZh: string
  readonly nameEn: string
  readonly badgeNo: string
  readonly unitNameZh: string
  readonly unitNameEn: string
  readonly roles: readonly string[]
  readonly isChanged: boolean
}

export function AccountScreen({ nameZh, nameEn, badgeNo, unitNameZh, unitNameEn, roles, isChanged }: AccountScreenProps) {
  const t = useT()
  const pick = usePick()
  const roleName = useRoleName()
  return (
    <Stack>
      <PageTitle title={t('organization:account.title')} />
      {isChanged && <Banner tone="ok" title={t('organization:password.changed')} isStatus />}
      <Sheet>
        <DefinitionList
          facts={[
            { label: t('organization:account.person'), value: pick(nameZh, nameEn) },
            { label: t('organization:account.badge'), value: badgeNo },
            { label: t('organization:account.unit'), value: pick(unitNameZh, unitNameEn) },
            {
              label: t('organization:account.roles'),
              value: roles.length > 0 ? roles.map(roleName).join(' · ') : t('organization:account.noRoles'),
            },
          ]}
        />
      </Sheet>
      <Sheet title={t('organization:account.sessionsTitle')}>
        <Stack>
          <p>{t('organization:account.signOutEverywhereText')}</p>
          <form method="post" action="/sign-out">
            <Row>
              <LinkButton href="/password" icon="key">
                {t('organization:account.changePassword')}
              </LinkButton>
              <Button>{t('organization:account.signOutHere')}</Button>
              <Button kind="danger" name="everywhere" value="yes">
                {t('organization:account.signOutEverywhere')}
              </Button>
            </Row>
          </form>
        </Stack>
      </Sheet>
    </Stack>
  )
}
