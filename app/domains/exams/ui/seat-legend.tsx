import { useT } from '~/ui/i18n'
import { Icon } from '~/ui/icon'
import { OFFLINE_AFTER_MS } from '../model/seat-state'
import { seatIcons } from './board-seat'
import styles from './seat-legend.module.css'

/** What the figures and icons of the seats mean. */
export function SeatLegend({ questionCount }: { readonly questionCount: number }) {
  const t = useT()
  return (
    <p className={styles.legend}>
      <span>{t('exams:board.legend', { count: questionCount })}</span>
      {(['HANDED_IN', 'OFFLINE', 'TROUBLE', 'ABSENT'] as const).map((state) => (
        <span className={styles.entry} key={state}>
          <Icon name={seatIcons[state] ?? 'minus'} />
          {state === 'OFFLINE' ? t('exams:board.legendOffline', { seconds: OFFLINE_AFTER_MS / 1000 }) : t(`exams:board.seat.${state}`)}
        </span>
      ))}
    </p>
  )
}
