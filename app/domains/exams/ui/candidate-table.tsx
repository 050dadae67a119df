import { Button } from '~/ui/button'
import type { Column } from '~/ui/data-table'
import { DataTable } from '~/ui/data-table'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import type { TagTone } from '~/ui/tag'
import { Tag } from '~/ui/tag'
import type { SeatState } from '../model/seat-state'
import type { BoardSeat } from './board-seat'
import { seatIcons } from './board-seat'
import styles from './candidate-table.module.css'

const tones: Readonly<Record<SeatState, TagTone>> = {
  WAITING: 'grey',
  SITTING: 'brand',
  OFFLINE: 'duty',
  HANDED_IN: 'ok',
  TROUBLE: 'danger',
  ABSENT: 'grey',
}

const MINUTE = 60_000
const PRESENT: readonly SeatState[] = ['SITTING', 'OFFLINE', 'TROUBLE']

interface CandidateTableProps {
  readonly sessionId: string
  readonly seats: readonly BoardSeat[]
  /** The moment the seats are seen at. */
  readonly at: string
  readonly mayInvigilate: boolean
}

/** The room in words, with the act that lets a candidate go on at another machine. */
export function CandidateTable({ sessionId, seats, at, mayInvigilate }: CandidateTableProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const columns: readonly Column<BoardSeat>[] = [
    {
      key: 'candidate',
      label: t('exams:board.candidate'),
      cell: (seat) => (
        <span className={styles.name} id={`candidate-${seat.candidateId}`}>
          {seat.deskNo} {pick(seat.nameZh, seat.nameEn)}
        </span>
      ),
      detail: (seat) => seat.badgeNo,
    },
    { key: 'ticket', label: t('exams:board.ticket'), cell: (seat) => seat.ticket },
    {
      key: 'state',
      label: t('exams:board.state'),
      cell: (seat) => (
        <Tag tone={tones[seat.state]} icon={seatIcons[seat.state] ?? undefined}>
          {t(`exams:board.seat.${seat.state}`)}
        </Tag>
      ),
      detail: contact,
    },
    { key: 'saved', label: t('exams:board.saved'), isNumber: true, cell: (seat) => seat.saved },
    {
      key: 'last',
      label: t('exams:board.lastSaved'),
      isNumber: true,
      cell: (seat) => (seat.lastSavedAt ? format.clockTime(seat.lastSavedAt) : '–'),
    },
    {
      key: 'deadline',
      label: t('exams:board.deadline'),
      isNumber: true,
      cell: (seat) => (seat.deadlineAt ? format.clockTime(seat.deadlineAt) : '–'),
    },
    {
      key: 'act',
      label: t('exams:board.act'),
      isNumber: true,
      cell: ({ state, attemptId }) =>
        mayInvigilate && attemptId && state !== 'HANDED_IN' && <CodeForm sessionId={sessionId} attemptId={attemptId} />,
    },
  ]
  return (
    <Sheet title={t('exams:board.candidates')} note={mayInvigilate ? t('exams:board.takeOverRule') : undefined} isFlush>
      <DataTable
        caption={t('exams:board.candidates')}
        isCaptionHidden
        isWide
        columns={columns}
        rows={seats}
        rowKey={(seat) => seat.candidateId}
      />
    </Sheet>
  )

  function contact({ state, lastContactAt }: BoardSeat): string | null {
    if (!lastContactAt || !PRESENT.includes(state)) return null
    const time = format.clockTime(lastContactAt)
    if (state !== 'OFFLINE') return t('exams:board.contact', { time })
    const minutes = Math.floor((Date.parse(at) - Date.parse(lastContactAt)) / MINUTE)
    return t('exams:board.contactAgo', { time, ago: format.duration(minutes * MINUTE) })
  }
}

/** Issues a take-over code for an attempt that is not ended (DESIGN §5.6). */
function CodeForm({ sessionId, attemptId }: { readonly sessionId: string; readonly attemptId: string }) {
  const t = useT()
  return (
    <form method="post" action={`/sessions/${sessionId}`}>
      <input type="hidden" name="attemptId" value={attemptId} />
      <Button isSmall icon="swap" name="intent" value="issue-code">
        {t('exams:board.issueCode')}
      </Button>
    </form>
  )
}
