import { useUnitOptions, type UnitChoice } from '~/domains/organization/ui/unit-options'
import { Button } from '~/ui/button'
import { DateInput } from '~/ui/date-input'
import { usePick, useT } from '~/ui/i18n'
import { FieldRow, Stack } from '~/ui/layout'
import { Select } from '~/ui/select'
import { Sheet } from '~/ui/sheet'
import { TextInput } from '~/ui/text-input'

export interface AssignFormProps {
  readonly modules: readonly { readonly slug: string; readonly titleZh: string; readonly titleEn: string }[]
  readonly units: readonly UnitChoice[]
  /** first day that may be chosen */
  readonly earliest: string
  readonly values: Readonly<Record<string, string>>
}

/** A duty to read for a unit and everything below it. */
export function AssignForm({ modules, units, earliest, values }: AssignFormProps) {
  const t = useT()
  const pick = usePick()
  const unitOptions = useUnitOptions(units)
  return (
    <Sheet title={t('study:progress.assign')} id="assign">
      <form method="post" action="/study/progress#assign">
        <Stack>
          <FieldRow>
            <Select
              name="module"
              label={t('study:progress.assignModule')}
              options={modules.map(({ slug, titleZh, titleEn }) => ({ value: slug, label: pick(titleZh, titleEn) }))}
              value={values.module}
              isRequired
            />
            <Select name="unitId" label={t('study:progress.assignUnit')} options={unitOptions} value={values.unitId} isRequired />
          </FieldRow>
          <TextInput
            name="reasonZh"
            label={t('study:progress.assignReason')}
            hint={t('study:progress.hint')}
            value={values.reasonZh}
            maxLength={200}
            isRequired
          />
          <TextInput name="reasonEn" label={t('study:progress.assignReasonEn')} value={values.reasonEn} maxLength={300} isOptional />
          <DateInput name="dueOn" label={t('study:progress.assignDue')} value={values.dueOn} min={earliest} isRequired />
          <div>
            <Button kind="main">{t('study:progress.assignButton')}</Button>
          </div>
        </Stack>
      </form>
    </Sheet>
  )
}
