import { useEffect } from 'react'
import { LinkButton } from '~/ui/button'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import { hallLinks } from '../hall-links'
import type { HallView } from '../protocol/hall-protocol'
import type { EndedView } from '../sitting/hall-screen'
import { HallFrame } from './hall-frame'
import styles from './plain.module.css'

type EndedPageProps = { readonly view: HallView; readonly end: EndedView }

/** It is over: how, what arrived, when the last save was, and what happens next. */
export function EndedPage({ view, end }: EndedPageProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const exam = pick(view.exam.titleZh, view.exam.titleEn)
  const isMock = view.exam.kind === 'MOCK'
  useEffect(() => {
    document.title = t('hall:title.ended', { exam })
  }, [exam, t])
  return (
    <HallFrame
      title={t(end.isTimeOver ? 'hall:ended.timeOver' : 'hall:ended.handedIn')}
      subtitle={exam}
      icon={end.isTimeOver ? 'clock' : 'valid'}
      tone="ok"
      isDemo={view.isDemo}
    >
      <Sheet>
        <dl className={styles.facts}>
          {end.answered !== null && (
            <>
              <dt>{t('hall:ended.answered')}</dt>
              <dd className={styles.figure}>{t('hall:ended.answeredValue', { answered: end.answered, total: end.total })}</dd>
            </>
          )}
          {end.lastSavedAt !== null && (
            <>
              <dt>{t('hall:ended.lastSaved')}</dt>
              <dd>{format.clockTime(new Date(end.lastSavedAt))}</dd>
            </>
          )}
          <dt>{t('hall:ended.endedAt')}</dt>
          <dd>{format.clockTime(end.endedAt)}</dd>
        </dl>
        {end.lateCount > 0 && <p className={styles.faint}>{t('hall:ended.late', { count: end.lateCount })}</p>}
        <p className={styles.faint}>{t(isMock ? 'hall:ended.nextMock' : 'hall:ended.nextFormal')}</p>
        <div className={styles.buttons}>
          {isMock && end.attemptId !== null && (
            <LinkButton kind="main" href={hallLinks.result(end.attemptId)}>
              {t('hall:ended.result')}
            </LinkButton>
          )}
          <LinkButton kind={isMock ? 'default' : 'main'} href={hallLinks.exams}>
            {t('hall:ended.exams')}
          </LinkButton>
        </div>
      </Sheet>
    </HallFrame>
  )
}
