import { Banner } from '~/ui/banner'
import { useFormat, useT } from '~/ui/i18n'
import { Columns, Stack } from '~/ui/layout'
import { RecordList } from '~/ui/record-list'
import { Sheet } from '~/ui/sheet'
import { StatRow } from '~/ui/stat-row'
import type { SeatState } from '../model/seat-state'
import { BoardClock } from './board-clock'
import type { BoardSeat } from './board-seat'
import { REFRESH_SECONDS } from './board-seat'
import { CandidateTable } from './candidate-table'
import styles from './live-board.module.css'
import type { RecordRow } from './record-words'
import { useRecordWords } from './record-words'
import { SeatGrid } from './seat-grid'
import { SeatLegend } from './seat-legend'
import type { SessionHead } from './session-head'

export interface LiveBoardProps {
  readonly session: SessionHead
  readonly serverTime: string
  readonly questionCount: number
  readonly seats: readonly BoardSeat[]
  /** The room's record, newest first. */
  readonly record: readonly RecordRow[]
  readonly mayInvigilate: boolean
}

/** What of a board changes by itself. The island puts a fresh copy of it, fetched from `data-board`, into what stands here. */
export function LiveBoard({ session, serverTime, questionCount, seats, record, mayInvigilate }: LiveBoardProps) {
  const t = useT()
  const format = useFormat()
  const words = useRecordWords()
  const count = (...states: readonly SeatState[]) => seats.filter(({ state }) => states.includes(state)).length
  const time = format.clockTime(serverTime)
  return (
    <div data-board={`/sessions/${session.sessionId}/board`} data-every={REFRESH_SECONDS}>
      <div className={styles.notice} role="status">
        <div data-notice="unreachable" hidden>
          <Banner tone="duty" icon="offline" title={t('exams:board.stale', { time })}>
            {t('exams:board.staleMore')}
          </Banner>
        </div>
        <div data-notice="closed" hidden>
          <Banner tone="danger" icon="lock" title={t('exams:board.closed', { time })}>
            {t('exams:board.closedMore')}
          </Banner>
        </div>
      </div>
      <Stack>
        <BoardClock session={session} serverTime={serverTime} />
        <Sheet>
          <StatRow
            stats={[
              { figure: seats.length, label: t('exams:board.expected') },
              { figure: count('SITTING'), label: t('exams:board.sitting') },
              { figure: count('HANDED_IN'), label: t('exams:board.submitted'), icon: 'check' },
              { figure: count('OFFLINE'), label: t('exams:board.offline'), icon: 'offline' },
              { figure: count('TROUBLE'), label: t('exams:board.trouble'), icon: 'alert' },
              { figure: count('ABSENT', 'WAITING'), label: t('exams:board.absent'), icon: 'minus' },
            ]}
          />
        </Sheet>
        <Columns
          aside={
            <Sheet title={t('exams:board.record')}>
              {record.length === 0 && <p>{t('exams:board.recordEmpty')}</p>}
              <RecordList entries={record.map(words).map((entry) => ({ ...entry, when: format.clockTime(entry.at) }))} />
            </Sheet>
          }
        >
          <Sheet title={t('exams:board.seats')} note={t('exams:board.seatsNote', { count: count('SITTING', 'OFFLINE', 'TROUBLE') })}>
            <SeatGrid seats={seats} />
            <SeatLegend questionCount={questionCount} />
          </Sheet>
          <CandidateTable sessionId={session.sessionId} seats={seats} at={serverTime} mayInvigilate={mayInvigilate} />
        </Columns>
      </Stack>
    </div>
  )
}
