import type { ReactNode } from 'react'
import { Button, LinkButton } from '~/ui/button'
import { RadioGroup } from '~/ui/choices'
import { usePick, useT } from '~/ui/i18n'
import { FieldRow, Row, Stack } from '~/ui/layout'
import { Select } from '~/ui/select'
import { Sheet } from '~/ui/sheet'
import { TextInput } from '~/ui/text-input'
import { useUnitOptions, type UnitChoice } from '~/domains/organization/ui/unit-options'
import type { DeskAnswer } from '../model/desk-form'
import { ExamKind } from '../model/exam-policy'
import { rulesOfType } from '../model/scoring-rules'
import styles from './policy-form.module.css'
import type { LevelChoice } from './policy-words'
import { useDeskError } from './use-desk-error'

export interface PolicyFormProps {
  /** what stands in the fields at first */
  readonly values: Readonly<Record<string, string>>
  /** the version that this form continues; 0: a new policy */
  readonly baseVersion: number
  readonly levels: readonly LevelChoice[]
  /** of a new policy: which units may keep it */
  readonly units?: readonly UnitChoice[]
  readonly cancelHref: string
  readonly answer?: DeskAnswer
}

/** The numbers of a policy, each group beside the rule that they come from. */
export function PolicyForm({ values, baseVersion, levels, units, cancelHref, answer }: PolicyFormProps) {
  const t = useT()
  const pick = usePick()
  const errorOf = useDeskError(answer)
  const unitOptions = useUnitOptions(units ?? [])
  const field = (name: string) => ({ name, value: (answer?.values ?? values)[name], error: errorOf(name) })
  const rules = (type: 'MULTIPLE' | 'FILL_IN') => rulesOfType[type].map((rule) => ({ value: rule, label: t(`hall:rules.${rule}`) }))
  const number = { type: 'number', isShort: true, min: 0 } as const
  return (
    <form method="post">
      <input type="hidden" name="baseVersion" value={baseVersion} />
      <Stack>
        <Group title={t('exams:policy.about')} source={t('exams:policy.aboutSource')}>
          <FieldRow>
            <TextInput {...field('nameZh')} label={t('exams:policy.nameZh')} maxLength={100} isRequired />
            <TextInput {...field('nameEn')} label={t('exams:policy.nameEn')} maxLength={200} isRequired />
          </FieldRow>
          {units ? (
            <FieldRow>
              <TextInput {...field('slug')} label={t('exams:policy.slug')} hint={t('exams:policy.slugHint')} maxLength={60} isRequired />
              <Select
                {...field('unitId')}
                label={t('exams:policies.keeper')}
                hint={t('exams:policy.unitHint')}
                options={unitOptions}
                isRequired
              />
            </FieldRow>
          ) : (
            <input type="hidden" name="slug" value={values.slug} />
          )}
          <RadioGroup
            {...field('kind')}
            legend={t('exams:policy.kind')}
            choices={ExamKind.options.map((kind) => ({
              value: kind,
              label: t(`exams:kind.${kind}`),
              hint: t(`exams:policy.kindHint.${kind}`),
            }))}
            isRequired
          />
          <FieldRow>
            <Select
              {...field('level')}
              label={t('exams:policy.level')}
              hint={t('exams:policy.levelHint')}
              empty={t('exams:policy.levelNone')}
              options={levels.map(({ slug, nameZh, nameEn }) => ({ value: slug, label: pick(nameZh, nameEn) }))}
              isOptional
            />
            <TextInput {...field('basis')} label={t('exams:policy.basis')} hint={t('exams:policy.basisHint')} maxLength={200} isOptional />
          </FieldRow>
        </Group>
        <Group title={t('exams:policy.time')} source={t('exams:policy.timeSource')}>
          <FieldRow>
            <TextInput
              {...{ ...field('minutes'), ...number, min: 1 }}
              label={t('exams:policy.minutes')}
              hint={t('exams:policy.minutesHint')}
              max={600}
              isRequired
            />
            <TextInput
              {...{ ...field('lateEntryMinutes'), ...number }}
              label={t('exams:policy.lateEntry')}
              hint={t('exams:policy.lateEntryHint')}
              max={600}
              isOptional
            />
          </FieldRow>
          <TextInput
            {...{ ...field('graceSeconds'), ...number }}
            label={t('exams:policy.grace')}
            hint={t('exams:policy.graceHint')}
            max={3600}
            isRequired
          />
        </Group>
        <Group title={t('exams:policy.marks')} source={t('exams:policy.marksSource')}>
          <TextInput
            {...{ ...field('passMark'), ...number }}
            label={t('exams:policy.passMark')}
            hint={t('exams:policy.passMarkHint')}
            max={1000}
            step={0.01}
            isRequired
          />
          <Select {...field('multipleRule')} label={t('exams:policy.multipleRule')} options={rules('MULTIPLE')} isRequired />
          <Select {...field('fillInRule')} label={t('exams:policy.fillInRule')} options={rules('FILL_IN')} isRequired />
          <p className={styles.source}>{t('exams:policy.fixed')}</p>
        </Group>
        <Row>
          <Button kind="main" icon="check">
            {t(baseVersion === 0 ? 'exams:policy.submitFirst' : 'exams:policy.submit')}
          </Button>
          <LinkButton href={cancelHref} kind="quiet">
            {t('exams:policy.cancel')}
          </LinkButton>
        </Row>
      </Stack>
    </form>
  )
}

function Group({ title, source, children }: { readonly title: string; readonly source: string; readonly children: ReactNode }) {
  return (
    <Sheet title={title}>
      <Stack>
        <p className={styles.source}>{source}</p>
        {children}
      </Stack>
    </Sheet>
  )
}
