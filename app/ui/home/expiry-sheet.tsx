import { ColumnChart } from '../column-chart'
import { useLanguage, useT } from '../i18n'
import { Sheet } from '../sheet'

export interface ExpiryMonth {
  /** `2026-04`. */
  readonly month: string
  readonly count: number
  /** Of these, within 90 days. */
  readonly soon: number
}

/** How many certificates run out in each of the next twelve months. */
export function ExpirySheet({ months }: { readonly months: readonly ExpiryMonth[] }) {
  const t = useT()
  const language = useLanguage()
  const monthName = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { month: 'short', timeZone: 'UTC' })
  const count = months.reduce((sum, month) => sum + month.count, 0)
  const soon = months.reduce((sum, month) => sum + month.soon, 0)
  return (
    <Sheet
      title={t('pages:legalHome.expiry')}
      aside={<a href="/certification/certificates?status=EXPIRING">{t('pages:legalHome.expiryList')}</a>}
    >
      <ColumnChart
        isHalf
        description={t('pages:legalHome.expiryDescription', { count, soon })}
        columns={months.map((month) => ({
          key: month.month,
          label: monthName.format(new Date(`${month.month}-01T00:00:00Z`)),
          count: month.count,
          tone: month.soon > 0 ? 'duty' : 'have',
        }))}
        note={t('pages:legalHome.expirySoon', { soon })}
      />
    </Sheet>
  )
}
