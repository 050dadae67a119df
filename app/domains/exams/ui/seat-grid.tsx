import { classNames } from '~/ui/class-names'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Icon } from '~/ui/icon'
import type { BoardSeat } from './board-seat'
import { seatIcons } from './board-seat'
import styles from './seat-grid.module.css'

/** The room as it sits: number, saved answers; what is not normal has colour, icon and word. Each seat leads to its row below. */
export function SeatGrid({ seats }: { readonly seats: readonly BoardSeat[] }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  return (
    <ul className={styles.grid}>
      {seats.map((seat) => {
        const icon = seatIcons[seat.state]
        const word = t(`exams:board.seat.${seat.state}`)
        const name = pick(seat.nameZh, seat.nameEn)
        return (
          <li key={seat.candidateId}>
            <a className={classNames(styles.seat, styles[seat.state])} href={`#candidate-${seat.candidateId}`} aria-label={label()}>
              <span className={styles.desk}>{seat.deskNo}</span>
              {icon && <Icon name={icon} className={styles.icon} />}
              <b className={styles.words}>{words()}</b>
            </a>
          </li>
        )

        function label(): string {
          const values = { desk: seat.deskNo, name, state: word, saved: seat.saved }
          if (seat.state !== 'OFFLINE' || !seat.lastContactAt) return t('exams:board.seatLabel', values)
          return t('exams:board.seatLabelOffline', { ...values, time: format.clockTime(seat.lastContactAt) })
        }

        function words(): string | number {
          if (seat.state === 'SITTING') return seat.saved
          return seat.state === 'OFFLINE' || seat.state === 'TROUBLE' ? `${seat.saved} ${word}` : word
        }
      })}
    </ul>
  )
}
