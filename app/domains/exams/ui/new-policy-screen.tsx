import { useT } from '~/ui/i18n'
import { Columns, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import type { UnitChoice } from '~/domains/organization/ui/unit-options'
import type { DeskAnswer as Answer } from '../model/desk-form'
import { DeskAnswer } from './desk-answer'
import { PolicyForm } from './policy-form'
import { AfterSaving } from './policy-screen'
import type { LevelChoice } from './policy-words'

export interface NewPolicyScreenProps {
  readonly units: readonly UnitChoice[]
  readonly levels: readonly LevelChoice[]
  readonly answer?: Answer
}

/** A policy of one's own unit. Minutes and pass mark stay empty: no number is official. */
export function NewPolicyScreen({ units, levels, answer }: NewPolicyScreenProps) {
  const t = useT()
  return (
    <>
      <PageTitle title={t('exams:policy.newTitle')} lead={t('exams:policy.newLead')} />
      <Stack>
        <DeskAnswer answer={answer} />
        <Columns aside={<AfterSaving version={1} exams={0} />}>
          <PolicyForm
            values={{ graceSeconds: '60', multipleRule: 'multiple-missing-half', fillInRule: 'fill-in-per-blank' }}
            baseVersion={0}
            levels={levels}
            units={units}
            cancelHref="/exam-papers/policies"
            answer={answer}
          />
        </Columns>
      </Stack>
    </>
  )
}
