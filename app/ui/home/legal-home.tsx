import type { Coverage } from '../coverage-bars'
import { CoverageBars } from '../coverage-bars'
import { useFormat, useT } from '../i18n'
import { Halves, Stack } from '../layout'
import { PageTitle } from '../page-title'
import { RecordList } from '../record-list'
import { Sheet } from '../sheet'
import { StatRow } from '../stat-row'
import type { QueueEntry } from './confirmation-queue'
import { ConfirmationQueue } from './confirmation-queue'
import type { ExpiryMonth } from './expiry-sheet'
import { ExpirySheet } from './expiry-sheet'

export interface LegalHomeProps {
  readonly now: string
  readonly counts: {
    readonly pending: number
    /** of the pending, with a warning among the checks */
    readonly warned: number
    readonly held: number
    readonly inService: number
    readonly expiring: number
    readonly suspended: number
    readonly without: number
  }
  /** The first of the queue. */
  readonly queue: readonly QueueEntry[]
  /** Suspensions, reinstatements and revocations that wait for the second person. */
  readonly acts: readonly {
    readonly id: string
    readonly at: string
    readonly title: string
    readonly line?: string
    readonly href: string
  }[]
  readonly coverage: readonly Coverage[]
  readonly thresholds: readonly [number, number]
  /** Twelve months from the present one. */
  readonly expiry: readonly ExpiryMonth[]
}

/** The legal unit's desk: whom to confirm, what to approve, who is certified, what expires. */
export function LegalHome({ now, counts, queue, acts, coverage, thresholds, expiry }: LegalHomeProps) {
  const t = useT()
  const format = useFormat()
  const lead =
    counts.pending > 0 ? t('pages:legalHome.lead', { count: counts.pending, warned: counts.warned }) : t('pages:legalHome.leadNone')
  return (
    <>
      <PageTitle title={t('pages:legalHome.title')} lead={lead} aside={format.longDate(now)} />
      <Stack>
        <Sheet>
          <StatRow
            stats={[
              { figure: counts.pending, label: t('pages:legalHome.pending'), icon: 'pending' },
              { figure: counts.held, of: `/ ${counts.inService}`, label: t('pages:legalHome.held'), icon: 'valid' },
              { figure: counts.expiring, label: t('pages:legalHome.expiring'), icon: 'clock' },
              { figure: counts.suspended, label: t('pages:legalHome.suspended'), icon: 'pause' },
              { figure: counts.without, label: t('pages:legalHome.without'), icon: 'minus' },
            ]}
          />
        </Sheet>
        <ConfirmationQueue queue={queue} />
        <Halves>
          <Sheet title={t('pages:legalHome.coverage')} note={t('pages:legalHome.coverageNote')}>
            {coverage.length === 0 ? (
              <p>{t('pages:legalHome.coverageEmpty')}</p>
            ) : (
              <CoverageBars
                units={coverage}
                thresholds={thresholds}
                note={t('pages:legalHome.coverageLines', { low: format.percent(thresholds[0]), high: format.percent(thresholds[1]) })}
              />
            )}
          </Sheet>
          <ExpirySheet months={expiry} />
        </Halves>
        <Sheet title={t('pages:legalHome.acts')}>
          {acts.length === 0 && <p>{t('pages:legalHome.actsEmpty')}</p>}
          <RecordList
            entries={acts.map(({ href, title, at, ...act }) => ({
              ...act,
              at,
              when: format.monthDay(at),
              title: <a href={href}>{title}</a>,
            }))}
          />
        </Sheet>
      </Stack>
    </>
  )
}
