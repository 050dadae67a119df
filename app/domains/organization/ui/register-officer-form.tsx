import { Button } from '~/ui/button'
import { DateInput } from '~/ui/date-input'
import { useT } from '~/ui/i18n'
import { FieldRow, Stack } from '~/ui/layout'
import { Select } from '~/ui/select'
import { TextInput } from '~/ui/text-input'
import { activeSpecialities } from '../model/speciality'
import type { OrganizationRefusal } from './refusals'
import { useSpecialityName } from './speciality-name'
import { useUnitOptions, type UnitChoice } from './unit-options'

export interface RegistrationAnswer {
  readonly registered: string | null
  readonly refusal: OrganizationRefusal | null
  readonly fields: readonly string[]
  readonly values: Readonly<Record<string, string>>
}

interface Props {
  readonly units: readonly UnitChoice[]
  readonly authorities: readonly string[]
  readonly answer?: RegistrationAnswer
}

export function RegisterOfficerForm({ units, authorities, answer }: Props) {
  const t = useT()
  const specialityName = useSpecialityName()
  const unitOptions = useUnitOptions(units)
  const field = (name: string) => ({
    name,
    value: answer?.values[name],
    error: answer?.fields.includes(name)
      ? t(answer.refusal === 'badge-taken' ? 'organization:refusals.badge-taken' : 'organization:signIn.missing')
      : undefined,
  })
  return (
    <form method="post" action="/officers#register">
      <Stack>
        <FieldRow>
          <TextInput {...field('nameZh')} label={t('organization:officers.nameZh')} isRequired maxLength={40} />
          <TextInput {...field('nameEn')} label={t('organization:officers.nameEn')} isRequired maxLength={80} />
        </FieldRow>
        <FieldRow>
          <Select
            {...field('authority')}
            label={t('organization:officers.authority')}
            options={authorities.map((value) => ({ value, label: value }))}
          />
          <TextInput {...field('badgeNo')} label={t('organization:officers.badge')} isRequired maxLength={12} />
        </FieldRow>
        <FieldRow>
          <Select {...field('unitId')} label={t('organization:officers.unit')} options={unitOptions} isRequired />
          <TextInput {...field('position')} label={t('organization:officers.position')} isRequired maxLength={60} />
        </FieldRow>
        <FieldRow>
          <Select
            {...field('speciality')}
            label={t('organization:officers.speciality')}
            options={activeSpecialities.map((value) => ({ value, label: specialityName(value) }))}
            isRequired
          />
          <TextInput {...field('rank')} label={t('organization:officers.rank')} isOptional maxLength={40} />
          <DateInput {...field('joinedOn')} label={t('organization:officers.joinedOn')} isRequired />
        </FieldRow>
        <div>
          <Button kind="main">{t('organization:officers.register')}</Button>
        </div>
      </Stack>
    </form>
  )
}
