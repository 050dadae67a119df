import { Button } from '~/ui/button'
import { CheckboxGroup } from '~/ui/choices'
import { FilterBar } from '~/ui/filter-bar'
import { usePick, useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import { Sheet } from '~/ui/sheet'
import { useUnitOptions, type UnitChoice } from '~/domains/organization/ui/unit-options'
import type { EnrolmentAnswered, UnitToEnrol } from './enrolment-form'

interface EnrolByUnitProps {
  readonly sessionId: string
  readonly units: readonly UnitChoice[]
  readonly unit: UnitToEnrol | null
  readonly answer?: EnrolmentAnswered
}

/** A unit is asked for first; then its officers stand ticked. */
export function EnrolByUnit({ sessionId, units, unit, answer }: EnrolByUnitProps) {
  const t = useT()
  const options = useUnitOptions(units)
  const action = `/sessions/${sessionId}/candidates`
  return (
    <Sheet title={t('exams:candidates.byUnit')}>
      <Stack gap="close">
        {!unit && <p>{t('exams:candidates.byUnitMore')}</p>}
        <FilterBar
          action={`${action}#enrol`}
          filters={[
            { name: 'unit', label: t('exams:candidates.chooseUnit'), all: t('exams:candidates.allUnits'), options, value: unit?.unit.id },
          ]}
        />
        {unit && <OfficersForm action={`${action}?unit=${unit.unit.id}`} unit={unit} answer={answer} />}
      </Stack>
    </Sheet>
  )
}

interface OfficersFormProps {
  readonly action: string
  readonly unit: UnitToEnrol
  readonly answer?: EnrolmentAnswered
}

function OfficersForm({ action, unit: { unit, officers }, answer }: OfficersFormProps) {
  const t = useT()
  const pick = usePick()
  const free = officers.filter(({ problem }) => problem === null)
  const sent = answer?.intent === 'unit' ? answer : undefined
  const line = (officer: UnitToEnrol['officers'][number]) => {
    const place = t('exams:candidates.officerLine', { badge: officer.badgeNo, unit: pick(officer.unit.nameZh, officer.unit.nameEn) })
    return officer.problem ? `${place} · ${t(`exams:problems.${officer.problem}`)}` : place
  }
  return (
    <form method="post" action={action}>
      <Stack>
        <CheckboxGroup
          name="officerId"
          legend={t('exams:candidates.officers', { unit: pick(unit.nameZh, unit.nameEn) })}
          hint={t(free.length > 0 ? 'exams:candidates.officersHint' : 'exams:candidates.nobody')}
          error={sent?.refusal === 'officers-needed' ? t('exams:candidates.officersNeeded') : undefined}
          values={sent ? sent.values.officerIds : free.map(({ id }) => id)}
          choices={officers.map((officer) => ({
            value: officer.id,
            label: pick(officer.nameZh, officer.nameEn),
            hint: line(officer),
            isDisabled: officer.problem !== null,
          }))}
        />
        {free.length > 0 && (
          <div>
            <Button name="intent" value="unit" icon="plus">
              {t('exams:candidates.submitUnit')}
            </Button>
          </div>
        )}
      </Stack>
    </form>
  )
}
