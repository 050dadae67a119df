import { Button, LinkButton } from '~/ui/button'
import { DateInput } from '~/ui/date-input'
import { DefinitionList } from '~/ui/definition-list'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Columns, FieldRow, Row, Stack } from '~/ui/layout'
import { Select } from '~/ui/select'
import { Sheet } from '~/ui/sheet'
import { TextInput } from '~/ui/text-input'
import { useUnitOptions, type UnitChoice } from '~/domains/organization/ui/unit-options'
import type { DeskAnswer } from '../model/desk-form'
import type { ListedExam } from './exam-table'
import { RoomWarning, type ShownNeighbour } from './room-warning'
import { useDeskError } from './use-desk-error'

export interface SittingFormProps {
  readonly exam: ListedExam & {
    readonly minutes: number
    readonly passMark: number
    readonly lateEntryMinutes: number | null
    readonly unit: { readonly nameZh: string; readonly nameEn: string }
  }
  readonly units: readonly UnitChoice[]
  /** the minute that is running, as a date and time field writes it */
  readonly earliest: string
  readonly answer?: DeskAnswer & { readonly others: readonly ShownNeighbour[] }
}

/** Time and room of a sitting, beside the exam it is for. */
export function SittingForm({ exam, units, earliest, answer }: SittingFormProps) {
  const t = useT()
  const unitOptions = useUnitOptions(units)
  const errorOf = useDeskError(answer)
  const field = (name: string) => ({ name, value: answer?.values[name], error: errorOf(name) })
  return (
    <Columns aside={<ChosenExam exam={exam} />}>
      <Sheet title={t('exams:newSession.sitting')}>
        <form method="post" action={`/sessions/new?exam=${exam.examId}`}>
          <input type="hidden" name="examId" value={exam.examId} />
          <Stack>
            <FieldRow>
              <Select
                {...field('unitId')}
                label={t('exams:newSession.unit')}
                hint={t('exams:newSession.unitHint')}
                options={unitOptions}
                isRequired
              />
              <TextInput
                {...field('batch')}
                value={answer?.values.batch ?? exam.sessions + 1}
                label={t('exams:newSession.batch')}
                type="number"
                min={1}
                max={999}
                isRequired
                isShort
              />
            </FieldRow>
            <FieldRow>
              <TextInput {...field('roomZh')} label={t('exams:newSession.roomZh')} maxLength={60} isRequired />
              <TextInput
                {...field('roomEn')}
                label={t('exams:newSession.roomEn')}
                hint={t('exams:newSession.roomEnHint')}
                maxLength={120}
                isOptional
              />
            </FieldRow>
            <FieldRow>
              <DateInput
                {...field('opensAt')}
                label={t('exams:newSession.opensAt')}
                hint={t('exams:newSession.zone')}
                min={earliest}
                hasTime
                isRequired
              />
              <DateInput
                {...field('endsAt')}
                label={t('exams:newSession.endsAt')}
                hint={t('exams:newSession.endsHint', { minutes: exam.minutes })}
                min={earliest}
                hasTime
                isRequired
              />
            </FieldRow>
            {answer && answer.others.length > 0 && <RoomWarning others={answer.others} />}
            {answer?.others.length === 0 && answer.values.sharesRoomWith && (
              // agreed to already, while something else is put right
              <input type="hidden" name="sharesRoomWith" value={answer.values.sharesRoomWith} />
            )}
            <p>{t('exams:newSession.next')}</p>
            <Row>
              <Button kind="main" icon="calendar">
                {t('exams:newSession.submit')}
              </Button>
              <LinkButton href="/sessions" kind="quiet">
                {t('exams:newSession.cancel')}
              </LinkButton>
            </Row>
          </Stack>
        </form>
      </Sheet>
    </Columns>
  )
}

function ChosenExam({ exam }: Pick<SittingFormProps, 'exam'>) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const { minutes, passMark, totalMarks, lateEntryMinutes, policy } = exam
  return (
    <Sheet title={t('exams:newSession.chosen')} aside={<a href="/sessions/new">{t('exams:newSession.other')}</a>}>
      <DefinitionList
        isRuled
        facts={[
          { label: t('exams:papers.exam'), value: pick(exam.titleZh, exam.titleEn) },
          { label: t('exams:papers.policy'), value: `${pick(policy.nameZh, policy.nameEn)} · ${t(`exams:kind.${exam.kind}`)}` },
          { label: t('exams:papers.minutes'), value: t('exams:papers.minutesValue', { count: minutes }) },
          {
            label: t('exams:newSession.lateEntry'),
            value:
              lateEntryMinutes === null
                ? t('exams:newSession.lateEntryAny')
                : t('exams:newSession.lateEntryValue', { count: lateEntryMinutes }),
          },
          { label: t('exams:papers.forms'), value: t('exams:papers.formCount', { count: exam.forms }) },
          { label: t('exams:papers.questions'), value: exam.questions },
          { label: t('exams:papers.marks'), value: t('exams:papers.marksValue', { marks: format.marks(totalMarks) }) },
          { label: t('exams:papers.passMark'), value: t('exams:papers.marksValue', { marks: format.marks(passMark) }) },
          { label: t('exams:papers.holder'), value: pick(exam.unit.nameZh, exam.unit.nameEn) },
          { label: t('exams:papers.sealed'), value: exam.sealedAt ? format.date(exam.sealedAt) : '–' },
        ]}
      />
    </Sheet>
  )
}
