import { Banner } from '~/ui/banner'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { PageTitle } from '~/ui/page-title'
import type { AttemptResultProps } from './attempt-result'

interface ResultAwaitedProps {
  readonly exam: AttemptResultProps['exam']
  readonly answered: number
  readonly lastSavedAt: string | null
}

/** Before publication: what arrived, and that the result will follow. */
export function ResultAwaited({ exam, answered, lastSavedAt }: ResultAwaitedProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  return (
    <>
      <PageTitle title={pick(exam.titleZh, exam.titleEn)} lead={t(`exams:kind.${exam.kind}`)} />
      <Banner icon="pending" title={t('exams:result.notPublished')}>
        {t('exams:result.notPublishedMore', { count: answered, time: lastSavedAt ? format.clockTime(lastSavedAt) : '–' })}
      </Banner>
    </>
  )
}
