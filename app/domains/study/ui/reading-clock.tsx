import type { ReadingPolicy, ReadingProgress } from '../model/reading'
import { useFormat, useT } from '~/ui/i18n'
import { minutesOf } from './minutes-of'
import styles from './reading-clock.module.css'

interface ReadingClockProps {
  readonly progress: ReadingProgress
  readonly policy: ReadingPolicy
}

/** What has been measured, and by which rule: shown to the officer, never kept behind. */
export function ReadingClock({ progress, policy }: ReadingClockProps) {
  const t = useT()
  const format = useFormat()
  const { share, activeSeconds, neededSeconds, expectedSeconds } = progress
  return (
    <section aria-labelledby="reading-clock">
      <h2 className={styles.asideTitle} id="reading-clock">
        {t('study:reader.progress')}
      </h2>
      <p className={styles.clock} data-reading-clock>
        <b>{format.percent(share)}</b>
        <span>{t('study:reader.time', { read: minutesOf(activeSeconds), needed: minutesOf(neededSeconds) })}</span>
      </p>
      <p className={styles.faint}>
        {t('study:reader.timeNote', {
          idle: policy.idleSeconds,
          share: format.percent(policy.readShare),
          expected: minutesOf(expectedSeconds),
        })}
      </p>
      <noscript>
        <p className={styles.faint}>{t('study:reader.timeNoScript')}</p>
      </noscript>
    </section>
  )
}
