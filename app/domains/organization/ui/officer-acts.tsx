import { Button } from '~/ui/button'
import { DateInput } from '~/ui/date-input'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { FieldRow, Stack } from '~/ui/layout'
import { Select } from '~/ui/select'
import { Sheet } from '~/ui/sheet'
import { TextInput } from '~/ui/text-input'
import { roles } from '../model/roles'
import type { OfficerScreenProps } from './officer-screen-props'
import { useRoleName } from './role-name'
import { useUnitOptions, type UnitChoice } from './unit-options'

export function TransferActs({ units }: { readonly units: readonly UnitChoice[] }) {
  const t = useT()
  const unitOptions = useUnitOptions(units)
  return (
    <Sheet title={t('organization:officers.transfer')}>
      <form method="post">
        <Stack>
          <Select name="unitId" label={t('organization:officers.transferTo')} options={unitOptions} isRequired />
          <TextInput name="position" label={t('organization:officers.position')} maxLength={60} isRequired />
          <DateInput name="on" label={t('organization:officers.transferOn')} isRequired />
          <div>
            <Button name="act" value="transfer">
              {t('organization:officers.transfer')}
            </Button>
          </div>
        </Stack>
      </form>
    </Sheet>
  )
}

export function AccountActs({ hasAccount, may }: { readonly hasAccount: boolean; readonly may: OfficerScreenProps['may'] }) {
  const t = useT()
  return (
    <Sheet title={t('organization:officers.accountTitle')}>
      <Stack>
        {may.account && (
          <form method="post">
            <Stack>
              <TextInput
                name="firstPassword"
                type="password"
                label={t('organization:officers.firstPassword')}
                hint={t('organization:officers.firstPasswordHint')}
                autoComplete="new-password"
                isRequired
              />
              {hasAccount && <p>{t('organization:officers.resetEffect')}</p>}
              <div>
                <Button name="act" value={hasAccount ? 'reset' : 'account'} kind={hasAccount ? 'danger' : 'default'}>
                  {t(hasAccount ? 'organization:officers.resetPassword' : 'organization:officers.openAccount')}
                </Button>
              </div>
            </Stack>
          </form>
        )}
        {may.lift && hasAccount && (
          <form method="post">
            <Button name="act" value="lift">
              {t('organization:officers.lift')}
            </Button>
          </form>
        )}
      </Stack>
    </Sheet>
  )
}

interface RoleActsProps {
  readonly account: OfficerScreenProps['officer']['account']
  readonly units: readonly UnitChoice[]
  readonly mayAssign: boolean
}

export function RoleActs({ account, units, mayAssign }: RoleActsProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const roleName = useRoleName()
  const unitOptions = useUnitOptions(units)
  if (!account) return null
  return (
    <Sheet title={t('organization:officers.rolesTitle')}>
      <Stack>
        {account.roles.map(({ id, role, fromAt, unit }) => (
          <form method="post" key={id}>
            <p>
              <b>{roleName(role)}</b> · {pick(unit.nameZh, unit.nameEn)} · {t('organization:officers.since', { date: format.date(fromAt) })}{' '}
              <input type="hidden" name="assignmentId" value={id} />
              {mayAssign && (
                <Button name="act" value="end" kind="quiet" isSmall>
                  {t('organization:officers.end')}
                </Button>
              )}
            </p>
          </form>
        ))}
        {mayAssign && (
          <form method="post">
            <Stack>
              <input type="hidden" name="accountId" value={account.id} />
              <FieldRow>
                <Select
                  name="role"
                  label={t('organization:account.roles')}
                  options={roles.map((role) => ({ value: role, label: roleName(role) }))}
                />
                <Select name="unitId" id="role-unit" label={t('organization:officers.over')} options={unitOptions} isRequired />
              </FieldRow>
              <div>
                <Button name="act" value="assign">
                  {t('organization:officers.assign')}
                </Button>
              </div>
            </Stack>
          </form>
        )}
      </Stack>
    </Sheet>
  )
}
