import { usePick, useT } from '~/ui/i18n'
import { Icon } from '~/ui/icon'
import type { ServerClock } from '../clock/server-clock'
import type { Desk, SittingState } from '../sitting/sitting-state'
import { ExamTimer } from './exam-timer'
import styles from './exam-top.module.css'
import { SaveStatus } from './save-status'
import type { TimeCall } from './time-call'

type ExamTopProps = {
  readonly state: SittingState
  readonly clock: ServerClock
  readonly isKept: boolean
  readonly onArrange: (change: Partial<Desk>) => void
  readonly onHelp: () => void
  readonly onCall: (call: TimeCall) => void
}

/** Who sits what and where (DESIGN §5.6: it stays visible), what is saved, and the time. */
export function ExamTop({ state, clock, isKept, onArrange, onHelp, onCall }: ExamTopProps) {
  const t = useT()
  const pick = usePick()
  const { candidate, exam, isDemo } = state.view
  return (
    <header className={styles.top}>
      <div className={styles.ident}>
        <div className={styles.titleRow}>
          <h1 className={styles.title}>{pick(exam.titleZh, exam.titleEn)}</h1>
          {isDemo && <span className={styles.demo}>{t('hall:top.demo')}</span>}
        </div>
        <p className={styles.who}>
          <span>{pick(candidate.nameZh, candidate.nameEn)}</span>
          <span>{t('hall:top.badge', { badge: candidate.badgeNo })}</span>
          <span>{t('hall:top.ticket', { ticket: candidate.ticket })}</span>
          <span>{t('hall:top.place', { room: pick(candidate.roomZh, candidate.roomEn), desk: candidate.deskNo })}</span>
        </p>
      </div>
      <div className={styles.saves}>
        <SaveStatus state={state} isKept={isKept} />
        <ExamTools desk={state.desk} onArrange={onArrange} onHelp={onHelp} />
      </div>
      <ExamTimer clock={clock} deadlineAt={state.deadlineAt} onCall={onCall} />
    </header>
  )
}

type ExamToolsProps = Pick<ExamTopProps, 'onArrange' | 'onHelp'> & { readonly desk: Desk; readonly isAlways?: boolean }

/** Larger text, high contrast, help. On a phone they stand on the answer sheet instead of the top bar. */
export function ExamTools({ desk, onArrange, onHelp, isAlways }: ExamToolsProps) {
  const t = useT()
  return (
    <div className={isAlways ? styles.toolsAlways : styles.tools}>
      <button type="button" className={styles.tool} aria-pressed={desk.isLarge} onClick={() => onArrange({ isLarge: !desk.isLarge })}>
        <Icon name="size" />
        {t('hall:top.large')}
      </button>
      <button
        type="button"
        className={styles.tool}
        aria-pressed={desk.isContrast}
        onClick={() => onArrange({ isContrast: !desk.isContrast })}
      >
        <Icon name="contrast" />
        {t('hall:top.contrast')}
      </button>
      <button type="button" className={styles.toolIcon} aria-label={t('hall:top.help')} onClick={onHelp}>
        <Icon name="help" />
      </button>
    </div>
  )
}
