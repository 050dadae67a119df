import { LinkButton } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { useFormat, usePick, useT } from '~/ui/i18n'
import type { PagingProps } from '~/ui/pagination'
import { StatusTag } from '~/ui/status-tag'
import type { SessionPage } from '../model/session-pages'

export interface ListedSession {
  readonly sessionId: string
  readonly titleZh: string
  readonly titleEn: string
  readonly kind: 'FORMAL' | 'MOCK'
  readonly batch: number
  readonly roomZh: string
  readonly roomEn: string
  readonly opensAt: string
  readonly endsAt: string
  readonly candidates: number
  readonly handedIn: number
  /** what the reader may open */
  readonly pages: readonly SessionPage[]
  readonly status: 'PLANNED' | 'OPEN' | 'ENDED' | 'PUBLISHED'
}

interface SessionTableProps {
  readonly caption: string
  readonly sessions: readonly ListedSession[]
  readonly paging?: PagingProps
}

/** Sessions with what is known of them; an ended one opens at its results. */
export function SessionTable({ caption, sessions, paging }: SessionTableProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const href = ({ sessionId, status, pages }: ListedSession) =>
    ['ENDED', 'PUBLISHED'].includes(status) && pages.includes('results') ? `/sessions/${sessionId}/results` : `/sessions/${sessionId}`
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      isWide
      rows={sessions}
      rowKey={(session) => session.sessionId}
      paging={paging}
      empty={
        <EmptyState icon="calendar" title={t('exams:session.sessionsEmpty')}>
          {t('exams:session.sessionsEmptyMore')}
        </EmptyState>
      }
      columns={[
        {
          key: 'exam',
          label: t('exams:session.exam'),
          cell: (session) => (
            <a href={href(session)}>{t('exams:session.title', { exam: pick(session.titleZh, session.titleEn), batch: session.batch })}</a>
          ),
          detail: (session) => t(`exams:kind.${session.kind}`),
        },
        { key: 'room', label: t('exams:session.room'), cell: (session) => pick(session.roomZh, session.roomEn) },
        {
          key: 'time',
          label: t('exams:session.time'),
          sorted: 'descending',
          isUnbroken: true,
          cell: (session) => format.date(session.opensAt),
          detail: (session) => format.span(session.opensAt, session.endsAt),
        },
        { key: 'candidates', label: t('exams:session.candidates'), isNumber: true, cell: (session) => session.candidates },
        { key: 'handedIn', label: t('exams:session.handedIn'), isNumber: true, cell: (session) => session.handedIn },
        { key: 'state', label: t('exams:session.state'), cell: (session) => <StatusTag status={session.status} /> },
        {
          key: 'act',
          label: t('exams:session.act'),
          isNumber: true,
          cell: (session) => (
            <LinkButton href={href(session)} isSmall>
              {t('exams:session.open')}
            </LinkButton>
          ),
        },
      ]}
    />
  )
}
