import { Button, LinkButton } from '~/ui/button'
import { FactList } from '~/ui/fact-list'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Columns, FieldRow, Row, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Select } from '~/ui/select'
import { Sheet } from '~/ui/sheet'
import { TextInput } from '~/ui/text-input'
import { activeSpecialities } from '~/domains/organization/model/speciality'
import { useSpecialityName } from '~/domains/organization/ui/speciality-name'
import { useUnitOptions, type UnitChoice } from '~/domains/organization/ui/unit-options'
import type { DeskAnswer as Answer } from '../model/desk-form'
import { DeskAnswer } from './desk-answer'
import { ShortageList, type ShownShortage } from './shortage-list'
import { useDeskError } from './use-desk-error'

interface Named {
  readonly slug: string
  readonly nameZh: string
  readonly nameEn: string
}

export interface NewExamScreenProps {
  readonly units: readonly UnitChoice[]
  readonly policies: readonly (Named & { readonly kind: 'FORMAL' | 'MOCK'; readonly minutes: number; readonly passMark: number })[]
  readonly blueprints: readonly (Named & { readonly items: number; readonly totalMarks: number })[]
  readonly answer?: Answer & { readonly shortages: readonly ShownShortage[] }
}

/** An exam is made together with its papers: nobody leaves an exam without papers behind. */
export function NewExamScreen({ units, policies, blueprints, answer }: NewExamScreenProps) {
  const t = useT()
  return (
    <>
      <PageTitle title={t('exams:newExam.title')} lead={t('exams:newExam.lead')} />
      <Stack>
        <DeskAnswer answer={answer} />
        {answer && answer.shortages.length > 0 && <ShortageList shortages={answer.shortages} />}
        <Columns
          aside={
            <Sheet title={t('exams:newExam.after')}>
              <FactList
                facts={[
                  { icon: 'list', text: t('exams:newExam.afterDraw') },
                  { icon: 'lock', text: t('exams:newExam.afterSeal') },
                  { icon: 'minus', text: t('exams:newExam.afterNothing') },
                  { icon: 'calendar', text: t('exams:newExam.afterNext') },
                ]}
              />
            </Sheet>
          }
        >
          <Sheet>
            <ExamForm units={units} policies={policies} blueprints={blueprints} answer={answer} />
          </Sheet>
        </Columns>
      </Stack>
    </>
  )
}

function ExamForm({ units, policies, blueprints, answer }: NewExamScreenProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const specialityName = useSpecialityName()
  const unitOptions = useUnitOptions(units)
  const errorOf = useDeskError(answer)
  const field = (name: string) => ({ name, value: answer?.values[name], error: errorOf(name) })
  return (
    <form method="post">
      <Stack>
        <TextInput {...field('titleZh')} label={t('exams:newExam.titleZh')} maxLength={100} isRequired />
        <TextInput {...field('titleEn')} label={t('exams:newExam.titleEn')} maxLength={200} isRequired />
        <Select
          {...field('policySlug')}
          label={t('exams:newExam.policy')}
          empty={t('exams:newExam.choose')}
          options={policies.map(({ slug, nameZh, nameEn, kind, minutes, passMark }) => ({
            value: slug,
            label: t('exams:newExam.policyOption', {
              ...{ name: pick(nameZh, nameEn), kind: t(`exams:kind.${kind}`), minutes, pass: format.marks(passMark) },
            }),
          }))}
          isRequired
        />
        <Select
          {...field('blueprintSlug')}
          label={t('exams:newExam.blueprint')}
          empty={t('exams:newExam.choose')}
          options={blueprints.map(({ slug, nameZh, nameEn, items, totalMarks }) => ({
            value: slug,
            label: t('exams:newExam.blueprintOption', { name: pick(nameZh, nameEn), items, marks: format.marks(totalMarks) }),
          }))}
          isRequired
        />
        <Select {...field('unitId')} label={t('exams:newExam.unit')} hint={t('exams:newExam.unitHint')} options={unitOptions} isRequired />
        <FieldRow>
          <TextInput
            {...field('forms')}
            value={answer?.values.forms ?? 2}
            label={t('exams:newExam.forms')}
            hint={t('exams:newExam.formsHint')}
            type="number"
            min={1}
            max={26}
            isRequired
            isShort
          />
          <Select
            {...field('speciality')}
            label={t('exams:newExam.speciality')}
            empty={t('exams:newExam.specialityNone')}
            options={activeSpecialities.map((value) => ({ value, label: specialityName(value) }))}
            isOptional
          />
        </FieldRow>
        <Row>
          <Button kind="final" icon="lock">
            {t('exams:newExam.submit')}
          </Button>
          <LinkButton href="/exam-papers" kind="quiet">
            {t('exams:newExam.cancel')}
          </LinkButton>
        </Row>
      </Stack>
    </form>
  )
}
