import { Banner } from '~/ui/banner'
import { Button } from '~/ui/button'
import { useFormat, useT } from '~/ui/i18n'
import { Halves, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Select } from '~/ui/select'
import { Sheet } from '~/ui/sheet'
import { Shell } from '~/ui/shell'
import { TextInput } from '~/ui/text-input'
import { DemoAccountList, type DemoAccount } from './demo-account-list'

export interface SignInScreenProps {
  readonly path: string
  readonly to: string
  readonly authorities: readonly string[]
  readonly authority: string
  readonly accounts: readonly DemoAccount[]
  readonly isDemo: boolean
  readonly isSignedOut: boolean
  readonly refused?: {
    readonly refusal: 'bad-input' | 'wrong-sign-in' | 'sign-in-blocked' | 'account-disabled'
    readonly detail: Record<string, unknown>
    readonly values: { authority: string; badgeNo: string }
  }
}

export function SignInScreen({ path, to, authorities, authority, accounts, isDemo, isSignedOut, refused }: SignInScreenProps) {
  const t = useT()
  return (
    <Shell path={path} isDemo={isDemo} footer={<p>{t('organization:signIn.recorded')}</p>}>
      <Halves>
        <Stack>
          <PageTitle title={t('organization:signIn.title')} lead={t('organization:signIn.purpose')} />
          {isSignedOut && !refused && <Banner tone="ok" title={t('organization:signIn.signedOut')} isStatus />}
          {refused && <Refused {...refused} />}
          <Sheet>
            <form method="post" action="/sign-in" autoComplete="on">
              <Stack>
                <input type="hidden" name="to" value={to} />
                <Select
                  name="authority"
                  label={t('organization:signIn.authority')}
                  hint={t('organization:signIn.authorityHint')}
                  options={authorities.map((code) => ({ value: code, label: code }))}
                  value={refused?.values.authority ?? authority}
                />
                <TextInput
                  name="badgeNo"
                  label={t('organization:signIn.badgeNo')}
                  hint={t('organization:signIn.badgeNoHint')}
                  value={refused?.values.badgeNo}
                  autoComplete="username"
                  maxLength={12}
                  isRequired
                />
                <TextInput
                  name="password"
                  type="password"
                  label={t('organization:signIn.password')}
                  autoComplete="current-password"
                  isRequired
                />
                <div>
                  <Button kind="main">{t('organization:signIn.submit')}</Button>
                </div>
                <p>{t('organization:signIn.forgotten')}</p>
              </Stack>
            </form>
          </Sheet>
        </Stack>
        <Stack>
          <Sheet title={t('organization:signIn.whyTitle')}>
            <ul>
              <li>{t('organization:signIn.why1')}</li>
              <li>{t('organization:signIn.why2')}</li>
              <li>{t('organization:signIn.why3')}</li>
            </ul>
          </Sheet>
          <Sheet title={t('organization:signIn.openTitle')}>
            <p>
              <a href="/verify">{t('organization:signIn.verifyLink')}</a>
            </p>
            <p>{t('organization:signIn.verifyText')}</p>
          </Sheet>
          {accounts.length > 0 && <DemoAccountList accounts={accounts} authority={authority} />}
        </Stack>
      </Halves>
    </Shell>
  )
}

function Refused({ refusal, detail }: NonNullable<SignInScreenProps['refused']>) {
  const t = useT()
  const format = useFormat()
  const until = typeof detail.until === 'string' ? format.clockTime(detail.until) : ''
  const attemptsLeft = typeof detail.attemptsLeft === 'number' ? detail.attemptsLeft : ''
  return <Banner tone="danger" title={t(`organization:refusals.${refusal}`, { until, attemptsLeft })} isAlert />
}
