import type { ReactNode } from 'react'
import { DataTable } from '~/ui/data-table'
import { useFormat, usePick, useT } from '~/ui/i18n'
import type { PagingProps } from '~/ui/pagination'

/** An exam as lists of the desk show it. */
export interface ListedExam {
  readonly examId: string
  readonly titleZh: string
  readonly titleEn: string
  readonly kind: 'FORMAL' | 'MOCK'
  readonly policy: { readonly nameZh: string; readonly nameEn: string }
  readonly forms: number
  readonly questions: number
  readonly totalMarks: number
  /** null: the papers are not sealed */
  readonly sealedAt: string | null
  readonly sessions: number
}

interface ExamTableProps {
  readonly caption: string
  readonly exams: readonly ListedExam[]
  readonly hrefOf: (exam: ListedExam) => string
  readonly act?: (exam: ListedExam) => ReactNode
  readonly empty: ReactNode
  readonly paging?: PagingProps
}

/** Exams with what their papers come to. */
export function ExamTable({ caption, exams, hrefOf, act, empty, paging }: ExamTableProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const ofSealed = (exam: ListedExam, cell: ReactNode) => (exam.sealedAt ? cell : '–')
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      isWide
      isListWhenNarrow
      rows={exams}
      rowKey={({ examId }) => examId}
      paging={paging}
      empty={empty}
      columns={[
        {
          key: 'exam',
          label: t('exams:papers.exam'),
          cell: (exam) => <a href={hrefOf(exam)}>{pick(exam.titleZh, exam.titleEn)}</a>,
          detail: (exam) => `${t(`exams:kind.${exam.kind}`)} · ${pick(exam.policy.nameZh, exam.policy.nameEn)}`,
        },
        {
          key: 'forms',
          label: t('exams:papers.forms'),
          isUnbroken: true,
          cell: (exam) => (exam.sealedAt ? t('exams:papers.formCount', { count: exam.forms }) : t('exams:papers.unsealed')),
        },
        { key: 'questions', label: t('exams:papers.questions'), isNumber: true, cell: (exam) => ofSealed(exam, exam.questions) },
        { key: 'marks', label: t('exams:papers.marks'), isNumber: true, cell: (exam) => ofSealed(exam, format.marks(exam.totalMarks)) },
        {
          key: 'sealed',
          label: t('exams:papers.sealed'),
          isUnbroken: true,
          cell: (exam) => (exam.sealedAt ? format.date(exam.sealedAt) : '–'),
        },
        { key: 'sessions', label: t('exams:papers.sessions'), isNumber: true, cell: (exam) => exam.sessions },
        ...(act ? [{ key: 'act', label: t('exams:session.act'), isNumber: true, cell: act }] : []),
      ]}
    />
  )
}
