import { Banner } from '~/ui/banner'
import { LinkButton } from '~/ui/button'
import { useFormat, useT } from '~/ui/i18n'

export interface ResultBannerProps {
  readonly outcome: 'passed' | 'failed' | 'mock'
  readonly marks: number
  readonly passMark: number
  readonly confirmation?:
    | { readonly state: 'PENDING'; readonly present?: { readonly number: string; readonly validUntil: string } }
    | { readonly state: 'CONFIRMED'; readonly number: string; readonly validUntil: string | null; readonly href: string }
    | { readonly state: 'REFUSED'; readonly reason: string }
}

/** What the marks mean: passing is not yet the qualification. */
export function ResultBanner({ outcome, marks, passMark, confirmation }: ResultBannerProps) {
  const t = useT()
  const format = useFormat()
  if (outcome === 'mock') return <Banner title={t('exams:result.mockBanner')}>{t('exams:result.mockMore')}</Banner>
  if (outcome === 'failed') {
    return (
      <Banner tone="duty" title={t('exams:result.failedBanner', { marks: format.marks(marks), pass: format.marks(passMark) })}>
        {t('exams:result.failedMore')}
      </Banner>
    )
  }
  if (confirmation?.state === 'CONFIRMED') {
    const { number, validUntil } = confirmation
    const title = validUntil
      ? t('exams:result.confirmed', { number, date: format.date(validUntil) })
      : t('exams:result.confirmedWithoutEnd', { number })
    return (
      <Banner
        tone="ok"
        title={title}
        action={
          <LinkButton href={confirmation.href} isSmall>
            {t('exams:result.confirmedAct')}
          </LinkButton>
        }
      />
    )
  }
  if (confirmation?.state === 'REFUSED') {
    return (
      <Banner tone="danger" title={t('exams:result.refused')}>
        {confirmation.reason}
      </Banner>
    )
  }
  const present = confirmation?.present
  return (
    <Banner icon="pending" title={t('exams:result.pending')}>
      {present && <p>{t('exams:result.pendingPresent', { number: present.number, date: format.date(present.validUntil) })}</p>}
      <p>{t('exams:result.pendingMore')}</p>
    </Banner>
  )
}
