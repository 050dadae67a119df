import { LinkButton } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { DutyList } from '~/ui/duty-list'
import { EmptyState } from '~/ui/empty-state'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import { StatusTag } from '~/ui/status-tag'
import type { DiagnosticTest } from './diagnostic-group'
import { DiagnosticGroup } from './diagnostic-group'
import { FoldedGroup } from './folded-group'

/** An exam the officer is a candidate of. */
export interface ListedExam {
  readonly candidateId: string
  readonly titleZh: string
  readonly titleEn: string
  readonly kind: 'FORMAL' | 'MOCK'
  readonly minutes: number
  readonly questionCount: number
  readonly totalMarks: number
  readonly passMark: number
  readonly opensAt: string
  readonly endsAt: string
  readonly lateEntryUntil: string | null
  readonly roomZh: string
  readonly roomEn: string
  readonly deskNo: string
  readonly ticket: string
  /** started and not ended */
  readonly isStarted: boolean
  readonly hallHref: string
  /** null: a formal or a mock exam */
  readonly diagnostic: DiagnosticTest['diagnostic'] | null
}

export interface TakenExam {
  readonly candidateId: string
  readonly titleZh: string
  readonly titleEn: string
  readonly kind: 'FORMAL' | 'MOCK'
  readonly opensAt: string
  readonly totalMarks: number
  /** Null where results are not published or the exam was not taken. */
  readonly marks: number | null
  readonly state: 'PASSED' | 'FAILED' | 'MARKING' | 'ABSENT'
  readonly href: string | null
  readonly isDiagnostic?: boolean
}

export interface ExamListProps {
  readonly open: readonly ListedExam[]
  readonly upcoming: readonly ListedExam[]
  readonly taken: readonly TakenExam[]
}

/** An officer's exams: formal and mock ones open now, the diagnostic tests as one group, what is arranged, what was taken. */
export function ExamList({ open: all, upcoming, taken }: ExamListProps) {
  const t = useT()
  const open = all.filter(({ diagnostic }) => !diagnostic)
  const tests = all.flatMap(({ diagnostic, ...test }) => (diagnostic ? [{ ...test, diagnostic }] : []))
  return (
    <>
      <PageTitle
        title={t('exams:list.title')}
        lead={open.length > 0 ? t('exams:list.lead', { count: open.length }) : t('exams:list.leadNone')}
      />
      <Stack>
        {open.length > 0 ? (
          <ExamRows exams={open} isOpen />
        ) : (
          <Sheet>
            <EmptyState icon="calendar" title={t('exams:list.nowEmpty')}>
              {t('exams:list.nowEmptyMore')}
            </EmptyState>
          </Sheet>
        )}
        {upcoming.length > 0 && <ExamRows exams={upcoming} />}
        {tests.length > 0 && <DiagnosticGroup tests={tests} />}
        <TakenExams exams={taken} />
      </Stack>
    </>
  )
}

function ExamRows({ exams, isOpen }: { readonly exams: readonly ListedExam[]; readonly isOpen?: boolean }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  return (
    <Sheet isFlush isRuled={isOpen}>
      <DutyList
        hasMainAct={isOpen ?? false}
        duties={exams.map((exam) => ({
          id: exam.candidateId,
          when: isOpen ? t('exams:list.now') : format.monthDay(exam.opensAt),
          left: isOpen
            ? exam.lateEntryUntil && !exam.isStarted
              ? t('exams:list.entryUntil', { time: format.dateTime(exam.lateEntryUntil) })
              : t('exams:list.until', { time: format.dateTime(exam.endsAt) })
            : `${format.weekday(exam.opensAt)} ${format.span(exam.opensAt, exam.endsAt)}`,
          isUrgent: isOpen && exam.kind === 'FORMAL',
          what: pick(exam.titleZh, exam.titleEn),
          href: exam.hallHref,
          why: (
            <>
              {t('exams:list.facts', { minutes: exam.minutes, questions: exam.questionCount, marks: format.marks(exam.totalMarks) })}
              {' · '}
              {t('exams:list.passMark', { pass: format.marks(exam.passMark) })}
              {exam.kind === 'FORMAL' && (
                <>
                  <br />
                  {t('exams:list.place', { room: pick(exam.roomZh, exam.roomEn), desk: exam.deskNo, ticket: exam.ticket })}
                </>
              )}
            </>
          ),
          act: t(isOpen ? (exam.isStarted ? 'exams:list.resume' : 'exams:list.enter') : 'exams:list.rehearse'),
        }))}
      />
    </Sheet>
  )
}

function TakenExams({ exams }: { readonly exams: readonly TakenExam[] }) {
  const t = useT()
  const tests = exams.filter(({ isDiagnostic }) => isDiagnostic)
  const others = exams.filter(({ isDiagnostic }) => !isDiagnostic)
  const count = tests.length
  return (
    <Sheet title={t('exams:list.past')} isFlush>
      {(others.length > 0 || count === 0) && <TakenTable caption={t('exams:list.past')} exams={others} />}
      {count > 0 && (
        <FoldedGroup title={t('exams:list.pastTests', { count })} isOpen={others.length === 0}>
          <TakenTable caption={t('exams:list.pastTests', { count })} exams={tests} />
        </FoldedGroup>
      )}
    </Sheet>
  )
}

function TakenTable({ caption, exams }: { readonly caption: string; readonly exams: readonly TakenExam[] }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      isListWhenNarrow
      rows={exams}
      rowKey={(exam) => exam.candidateId}
      empty={<EmptyState icon="exam" title={t('exams:list.pastEmpty')} />}
      columns={[
        {
          key: 'exam',
          label: t('exams:list.exam'),
          cell: (exam) => pick(exam.titleZh, exam.titleEn),
          detail: (exam) => t(`exams:kind.${exam.kind}`),
        },
        { key: 'day', label: t('exams:list.day'), isUnbroken: true, cell: (exam) => format.date(exam.opensAt) },
        {
          key: 'marks',
          label: t('exams:list.marks'),
          isNumber: true,
          cell: (exam) => (exam.marks === null ? '–' : `${format.marks(exam.marks)} / ${format.marks(exam.totalMarks)}`),
        },
        { key: 'verdict', label: t('exams:list.verdict'), cell: (exam) => <StatusTag status={exam.state} /> },
        {
          key: 'act',
          label: t('exams:list.act'),
          isNumber: true,
          cell: (exam) =>
            exam.href && (
              <LinkButton href={exam.href} isSmall>
                {t('exams:list.result')}
              </LinkButton>
            ),
        },
      ]}
    />
  )
}
