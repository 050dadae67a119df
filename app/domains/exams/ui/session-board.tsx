import { Banner } from '~/ui/banner'
import { LinkButton } from '~/ui/button'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Columns, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { RecordList } from '~/ui/record-list'
import { Sheet } from '~/ui/sheet'
import { StatRow } from '~/ui/stat-row'
import { BoardClock } from './board-clock'
import type { BoardSeat, SeatState } from './board-seat'
import { CandidateTable } from './candidate-table'
import { SeatGrid } from './seat-grid'
import { SeatLegend } from './seat-legend'
import type { SessionHead } from './session-head'
import { SessionTabs } from './session-tabs'

export interface SessionBoardProps {
  readonly session: SessionHead
  readonly serverTime: string
  readonly questionCount: number
  readonly seats: readonly BoardSeat[]
  /** The room's record, newest first, in the reader's words. */
  readonly record: readonly { readonly id: string; readonly at: string; readonly title: string; readonly line?: string }[]
  /** A take-over code just issued; it is shown this once. */
  readonly issued?: { readonly deskNo: string; readonly name: string; readonly code: string; readonly expiresAt: string }
  readonly mayInvigilate: boolean
  /** A refusal of the last act, as a sentence. */
  readonly refusal?: string
}

/** The live board of a room. Everything under `data-live` may be replaced by a fresh copy of the page. */
export function SessionBoard({ session, serverTime, questionCount, seats, record, issued, mayInvigilate, refusal }: SessionBoardProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const count = (...states: readonly SeatState[]) => seats.filter(({ state }) => states.includes(state)).length
  return (
    <>
      <PageTitle
        title={t('exams:board.title', { batch: session.batch })}
        lead={`${pick(session.titleZh, session.titleEn)} · ${t('exams:session.place', { room: pick(session.roomZh, session.roomEn), from: format.time(session.opensAt), to: format.time(session.endsAt) })}`}
        aside={
          <LinkButton href={`/sessions/${session.sessionId}`} icon="sync">
            {t('exams:board.refresh')}
          </LinkButton>
        }
      />
      <SessionTabs sessionId={session.sessionId} current="board" />
      <Stack>
        {refusal && <Banner tone="danger" title={refusal} isAlert />}
        {issued && (
          <Banner
            tone="duty"
            icon="key"
            title={t('exams:board.codeTitle', { desk: issued.deskNo, name: issued.name, code: issued.code })}
            isStatus
          >
            {t('exams:board.codeMore', { time: format.time(issued.expiresAt) })}
          </Banner>
        )}
        <div data-live="board">
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
                  <RecordList entries={record.map((entry) => ({ ...entry, when: format.clockTime(entry.at) }))} />
                </Sheet>
              }
            >
              <Sheet title={t('exams:board.seats')} note={t('exams:board.seatsNote', { count: count('SITTING', 'OFFLINE', 'TROUBLE') })}>
                <SeatGrid seats={seats} />
                <SeatLegend questionCount={questionCount} />
              </Sheet>
              <CandidateTable sessionId={session.sessionId} seats={seats} mayInvigilate={mayInvigilate} />
            </Columns>
          </Stack>
        </div>
      </Stack>
    </>
  )
}
