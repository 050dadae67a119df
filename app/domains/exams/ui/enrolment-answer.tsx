import { Banner } from '~/ui/banner'
import { ErrorSummary } from '~/ui/error-summary'
import { FactList } from '~/ui/fact-list'
import { usePick, useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import type { EnrolmentAnswered, UnitToEnrol } from './enrolment-form'
import { LINES_AT_MOST } from '../model/candidate-lines'
import { candidateMessagesZh } from './candidate-messages.zh-CN'
import { examRefusalKey } from './refusals'

type ProblemWord = keyof typeof candidateMessagesZh.problems

/** Every line or person that could not be enrolled, each with its reason. */
export function EnrolmentAnswer({ answer, unit }: { readonly answer?: EnrolmentAnswered; readonly unit: UnitToEnrol | null }) {
  const t = useT()
  const pick = usePick()
  if (!answer) return null
  const why = (problem: string) =>
    Object.hasOwn(candidateMessagesZh.problems, problem) ? t(`exams:problems.${problem as ProblemWord}`) : t('exams:refusals.bad-input')
  const sentences = [
    ...answer.lines.map(({ line, text, problem }) => t('exams:candidates.spoiltLine', { line, text, why: why(problem) })),
    ...answer.officers.map(({ officerId, problem }) => {
      const named = unit?.officers.find(({ id }) => id === officerId)
      return t('exams:candidates.spoiltOfficer', { name: named ? pick(named.nameZh, named.nameEn) : '–', why: why(problem) })
    }),
  ]
  if (sentences.length === 0) return <PlainRefusal refusal={answer.refusal} />
  const title = answer.intent === 'lines' ? 'exams:candidates.spoilt' : 'exams:candidates.spoiltOfficers'
  return (
    <Banner tone="danger" title={t(title, { count: sentences.length })} isAlert>
      <Stack gap="tight">
        {answer.intent === 'lines' && <a href="#lines">{t('exams:candidates.spoiltMore')}</a>}
        <FactList facts={sentences.map((text) => ({ icon: 'alert' as const, tone: 'danger' as const, text }))} />
      </Stack>
    </Banner>
  )
}

/** A refusal of the whole, or of a form without anything in it. */
function PlainRefusal({ refusal }: Pick<EnrolmentAnswered, 'refusal'>) {
  const t = useT()
  if (refusal === 'lines-needed') return <ErrorSummary errors={[{ id: 'lines', message: t('exams:candidates.linesNeeded') }]} />
  if (refusal === 'officers-needed') return <ErrorSummary errors={[{ id: 'officerId', message: t('exams:candidates.officersNeeded') }]} />
  if (refusal === 'too-many-lines') {
    return <ErrorSummary errors={[{ id: 'lines', message: t('exams:candidates.tooMany', { count: LINES_AT_MOST }) }]} />
  }
  return <Banner tone="danger" title={t(examRefusalKey(refusal))} isAlert />
}
