import { useFormat, usePick, useT } from '~/ui/i18n'
import { Meter } from '~/ui/meter'
import { Tag } from '~/ui/tag'
import styles from './shelf.module.css'

export interface ShelfModule {
  readonly slug: string
  readonly kind: string
  readonly number: number
  readonly titleZh: string
  readonly titleEn: string
  readonly summaryZh: string
  readonly summaryEn: string
  readonly minutes: number
  readonly reviewStatus: string
  readonly checks: number
  readonly share: number
  readonly acknowledged: { readonly at: Date | string; readonly number: number } | null
}

/** A module on the shelf: what it is about, how long it takes, where the reader stands. */
export function ShelfEntry({ module }: { readonly module: ShelfModule }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const { acknowledged, share } = module
  const isCurrent = acknowledged?.number === module.number
  return (
    <li className={styles.entry}>
      <div className={styles.words}>
        <h3 className={styles.title}>
          <a href={`/study/modules/${module.slug}`}>{pick(module.titleZh, module.titleEn)}</a>
        </h3>
        <p className={styles.summary}>{pick(module.summaryZh, module.summaryEn)}</p>
        <p className={styles.facts}>
          <span>{t('study:shelf.minutes', { minutes: module.minutes })}</span>
          <span>{t('study:shelf.checks', { count: module.checks })}</span>
          {module.reviewStatus !== 'approved' && <span>{t('study:shelf.draft')}</span>}
        </p>
      </div>
      <div className={styles.state}>
        {isCurrent && (
          <Tag tone="ok" icon="valid">
            {t('study:shelf.acknowledged', { date: format.monthDay(acknowledged.at) })}
          </Tag>
        )}
        {acknowledged && !isCurrent && (
          <Tag tone="duty" icon="sync">
            {t('study:shelf.newVersion', { number: acknowledged.number })}
          </Tag>
        )}
        {!isCurrent && share > 0 && (
          <p className={styles.progress}>
            <Meter share={share} />
            <span>{t('study:shelf.read', { share: format.percent(share) })}</span>
          </p>
        )}
      </div>
    </li>
  )
}
