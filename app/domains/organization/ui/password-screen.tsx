import { Banner } from '~/ui/banner'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { useT } from '~/ui/i18n'
import { Narrow, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import { TextInput } from '~/ui/text-input'
import { refusalKey, type OrganizationRefusal } from './refusals'

/** Which field a refusal stands beside. */
const fieldOf: Partial<Record<OrganizationRefusal, string>> = {
  'wrong-password': 'currentPassword',
  'password-weak': 'newPassword',
  'password-same': 'newPassword',
  'passwords-differ': 'repeatedPassword',
}

export function PasswordScreen({ isFirst, refusal }: { readonly isFirst: boolean; readonly refusal?: OrganizationRefusal }) {
  const t = useT()
  const sentence = refusal && t(refusalKey(refusal))
  const field = refusal && (fieldOf[refusal] ?? 'currentPassword')
  const error = (name: string) => (field === name ? sentence : undefined)
  return (
    <Narrow>
      <Stack>
        <PageTitle title={t('organization:password.title')} lead={t('organization:password.effect')} />
        {isFirst && <Banner tone="duty" icon="lock" title={t('organization:password.first')} />}
        {sentence && field && <ErrorSummary errors={[{ id: field, message: sentence }]} />}
        <Sheet>
          <form method="post">
            <Stack>
              <TextInput
                name="currentPassword"
                type="password"
                label={t('organization:password.current')}
                error={error('currentPassword')}
                autoComplete="current-password"
                isRequired
              />
              <TextInput
                name="newPassword"
                type="password"
                label={t('organization:password.new')}
                hint={t('organization:password.newHint')}
                error={error('newPassword')}
                autoComplete="new-password"
                isRequired
              />
              <TextInput
                name="repeatedPassword"
                type="password"
                label={t('organization:password.repeated')}
                error={error('repeatedPassword')}
                autoComplete="new-password"
                isRequired
              />
              <div>
                <Button kind="main">{t('organization:password.submit')}</Button>
              </div>
            </Stack>
          </form>
        </Sheet>
      </Stack>
    </Narrow>
  )
}
