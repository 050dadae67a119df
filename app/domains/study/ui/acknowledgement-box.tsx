import { Button } from '~/ui/button'
import { useFormat, useT } from '~/ui/i18n'
import { Icon } from '~/ui/icon'
import styles from './acknowledgement-box.module.css'
import { minutesOf } from './minutes-of'
import type { ReaderPage } from './reader-types'

/** “I have read this version”: possible once the rules of reading are met, and naming exactly what was read. */
export function AcknowledgementBox({ page }: { readonly page: ReaderPage }) {
  const t = useT()
  const format = useFormat()
  const { progress, acknowledgement, slug, versionId } = page
  const missing = progress.sections - progress.reached
  const seconds = Math.max(0, progress.neededSeconds - progress.activeSeconds)
  return (
    <section className={styles.acknowledgement} id="acknowledgement" aria-labelledby="acknowledgement-title" tabIndex={-1}>
      <h2 id="acknowledgement-title">{t('study:acknowledgement.title')}</h2>
      {acknowledgement ? (
        <p className={styles.done} role="status">
          <Icon name="valid" />
          <span>
            {t('study:acknowledgement.done', {
              date: format.dateTime(acknowledgement.at),
              minutes: minutesOf(acknowledgement.activeSeconds),
            })}
          </span>
        </p>
      ) : progress.isRead ? (
        <form method="post" action={`/study/modules/${slug}/acknowledgement`}>
          <input type="hidden" name="versionId" value={versionId} />
          <p>{t('study:acknowledgement.ready')}</p>
          <Button kind="main" icon="check">
            {t('study:acknowledgement.button')}
          </Button>
        </form>
      ) : (
        <p>
          {missing > 0 && t('study:acknowledgement.notYet', { count: missing })}
          {t('study:acknowledgement.notYetTime', { minutes: minutesOf(Math.max(30, seconds)) })}
        </p>
      )}
      <p className={styles.hash}>
        {t('study:acknowledgement.hash')} <code>{page.contentHash.slice(0, 16)}</code> ·{' '}
        {t('study:reader.version', { number: page.number })}
      </p>
    </section>
  )
}
