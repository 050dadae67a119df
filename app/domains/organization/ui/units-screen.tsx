import { Banner } from '~/ui/banner'
import { Button } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { FieldRow, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Select } from '~/ui/select'
import { Sheet } from '~/ui/sheet'
import { TextInput } from '~/ui/text-input'
import { UnitKind, UnitLevel } from '../model/unit'
import { refusalKey, type OrganizationRefusal } from './refusals'
import { useUnitOptions, type UnitChoice } from './unit-options'

interface UnitsScreenProps {
  readonly units: readonly (UnitChoice & { code: string; level: string; kind: string; officerCount: number })[]
  readonly mayCreate: boolean
  readonly answer?: { created: string | null; refusal: OrganizationRefusal | null; values: Readonly<Record<string, string>> }
}

export function UnitsScreen({ units, mayCreate, answer }: UnitsScreenProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const unitOptions = useUnitOptions(units)
  const value = (name: string) => answer?.values[name]
  return (
    <Stack>
      <PageTitle title={t('organization:units.title')} />
      {answer?.created && <Banner tone="ok" title={t('organization:officers.registered', { name: answer.created })} isStatus />}
      {answer?.refusal && <Banner tone="danger" title={t(refusalKey(answer.refusal))} isAlert />}
      <Sheet isFlush>
        <DataTable
          caption={t('organization:units.caption')}
          columns={[
            {
              key: 'name',
              label: t('organization:units.name'),
              cell: ({ nameZh, nameEn, depth }) => `${'\u3000'.repeat(depth)}${pick(nameZh, nameEn)}`,
            },
            { key: 'code', label: t('organization:units.code'), cell: ({ code }) => code },
            { key: 'level', label: t('organization:units.level'), cell: ({ level }) => t(`organization:level.${UnitLevel.parse(level)}`) },
            { key: 'kind', label: t('organization:units.kind'), cell: ({ kind }) => t(`organization:kind.${UnitKind.parse(kind)}`) },
            {
              key: 'officers',
              label: t('organization:units.officers'),
              cell: ({ officerCount }) => format.number(officerCount),
              isNumber: true,
            },
          ]}
          rows={units}
          rowKey={({ id }) => id}
          isWide
        />
      </Sheet>
      {mayCreate && (
        <Sheet title={t('organization:units.create')} id="create">
          <form method="post" action="/units#create">
            <Stack>
              <FieldRow>
                <Select name="parentId" label={t('organization:units.under')} options={unitOptions} value={value('parentId')} isRequired />
                <TextInput name="code" label={t('organization:units.code')} value={value('code')} maxLength={24} isRequired />
              </FieldRow>
              <FieldRow>
                <Select
                  name="level"
                  label={t('organization:units.level')}
                  options={UnitLevel.options.map((level) => ({ value: level, label: t(`organization:level.${level}`) }))}
                  value={value('level') ?? 'DEPARTMENT'}
                />
                <Select
                  name="kind"
                  label={t('organization:units.kind')}
                  options={UnitKind.options.map((kind) => ({ value: kind, label: t(`organization:kind.${kind}`) }))}
                  value={value('kind') ?? 'GENERAL'}
                />
              </FieldRow>
              <FieldRow>
                <TextInput name="nameZh" label={t('organization:units.nameZh')} value={value('nameZh')} maxLength={80} isRequired />
                <TextInput name="nameEn" label={t('organization:units.nameEn')} value={value('nameEn')} maxLength={120} isRequired />
              </FieldRow>
              <div>
                <Button kind="main">{t('organization:units.create')}</Button>
              </div>
            </Stack>
          </form>
        </Sheet>
      )}
    </Stack>
  )
}
