import { LinkButton } from '../button'
import type { Column } from '../data-table'
import { DataTable } from '../data-table'
import { EmptyState } from '../empty-state'
import { useFormat, useT } from '../i18n'
import { Row } from '../layout'
import { Sheet } from '../sheet'
import { StatusTag } from '../status-tag'

export interface SessionLine {
  readonly id: string
  readonly title: string
  /** Room and batch. */
  readonly place: string
  readonly opensAt: string
  readonly endsAt: string
  readonly candidates: number
  readonly started: number
  readonly handedIn: number
  readonly status: 'PLANNED' | 'OPEN' | 'ENDED' | 'PUBLISHED'
  readonly href: string
  readonly actHref: string
}

/** Sessions of diagnostic tests, told in one line: they ask for no act. */
export interface OpenTests {
  readonly count: number
  readonly handedIn: number
}

const acts = { PLANNED: 'board', OPEN: 'board', ENDED: 'publish', PUBLISHED: 'results' } as const

interface SessionLinesProps {
  readonly sessions: readonly SessionLine[]
  readonly tests: OpenTests
  readonly mayArrange?: boolean
}

/** Sessions near in time, each with the one act it now asks for. */
export function SessionLines({ sessions, tests, mayArrange }: SessionLinesProps) {
  const t = useT()
  const format = useFormat()
  const columns: readonly Column<SessionLine>[] = [
    { key: 'title', label: t('pages:trainingHome.session'), cell: (row) => <a href={row.href}>{row.title}</a>, detail: (row) => row.place },
    {
      key: 'time',
      label: t('pages:trainingHome.time'),
      isUnbroken: true,
      cell: (row) => format.date(row.opensAt),
      detail: (row) => format.span(row.opensAt, row.endsAt),
    },
    { key: 'candidates', label: t('pages:trainingHome.candidates'), isNumber: true, cell: (row) => row.candidates },
    { key: 'started', label: t('pages:trainingHome.started'), isNumber: true, cell: (row) => row.started },
    { key: 'handedIn', label: t('pages:trainingHome.handedIn'), isNumber: true, cell: (row) => row.handedIn },
    { key: 'state', label: t('pages:trainingHome.state'), cell: (row) => <StatusTag status={row.status} /> },
    {
      key: 'act',
      label: t('pages:trainingHome.act'),
      isNumber: true,
      cell: (row) => (
        <LinkButton href={row.actHref} isSmall>
          {t(`pages:trainingHome.${acts[row.status]}`)}
        </LinkButton>
      ),
    },
  ]
  return (
    <Sheet
      title={t('pages:trainingHome.sessions')}
      aside={
        <Row>
          {mayArrange && <a href="/sessions/new">{t('pages:trainingHome.arrange')}</a>}
          <a href="/sessions">{t('pages:trainingHome.allSessions')}</a>
        </Row>
      }
      isFlush
    >
      <DataTable
        caption={t('pages:trainingHome.sessions')}
        isCaptionHidden
        isWide
        columns={columns}
        rows={sessions}
        rowKey={(row) => row.id}
        foot={
          tests.count > 0 && (
            <>
              <a href="/sessions#diagnostic-tests">{t('pages:trainingHome.tests', { count: tests.count })}</a>
              <span>{t('pages:trainingHome.testsHandedIn', { count: tests.handedIn })}</span>
            </>
          )
        }
        empty={
          <EmptyState icon="calendar" title={t('pages:trainingHome.sessionsEmpty')}>
            {t('pages:trainingHome.sessionsEmptyMore')}
          </EmptyState>
        }
      />
    </Sheet>
  )
}
