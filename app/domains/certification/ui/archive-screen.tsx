import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { useFormat, usePick, useT } from '~/ui/i18n'
import type { IconName } from '~/ui/icon-names'
import { Columns, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { PrintNote } from '~/ui/print-note'
import { Sheet } from '~/ui/sheet'
import { Tabs } from '~/ui/tabs'
import { Timeline, type TimelineEntry } from '~/ui/timeline'
import { byYear, type ArchiveEntry, type ArchiveEvent, type ArchiveKind } from '../model/archive-entry'
import type { CertificateStatus, StatusSpan } from '../model/certificate-status'
import { QualificationBar } from './qualification-bar'

export interface ArchiveScreenProps {
  readonly today: string
  readonly isOwn: boolean
  readonly officer: {
    readonly id: string
    readonly nameZh: string
    readonly nameEn: string
    readonly badgeNo: string
    readonly unitZh: string
    readonly unitEn: string
    readonly joinedOn: string
  }
  readonly kind: ArchiveKind | null
  readonly counts: readonly { readonly kind: ArchiveKind; readonly count: number }[]
  readonly total: number
  readonly entries: readonly ArchiveEntry[]
  readonly certificates: readonly {
    readonly id: string
    readonly number: string
    readonly level: { readonly nameZh: string; readonly nameEn: string }
    readonly status: CertificateStatus
    readonly spans: readonly StatusSpan[]
  }[]
  /** address of the archive without its query */
  readonly path: string
}

/** The enforcement archive as a time line; entries are added, never changed. */
export function ArchiveScreen(props: ArchiveScreenProps) {
  const { today, isOwn, officer, kind, counts, total, entries, certificates, path } = props
  const t = useT()
  const pick = usePick()
  const name = pick(officer.nameZh, officer.nameEn)
  const draw = useEntry()
  const tabs = [
    { href: path, label: t('certification:archive.all'), count: total, isCurrent: kind === null },
    ...counts.map((one) => ({
      href: `${path}?kind=${one.kind}`,
      label: t(`certification:archive.part.${one.kind}`),
      count: one.count,
      isCurrent: kind === one.kind,
    })),
  ]
  return (
    <Stack>
      <PageTitle
        title={isOwn ? t('certification:archive.title') : t('certification:archive.titleOf', { name })}
        lead={t('certification:archive.lead', {
          name,
          badge: officer.badgeNo,
          unit: pick(officer.unitZh, officer.unitEn),
          year: officer.joinedOn.slice(0, 4),
        })}
        aside={<PrintNote />}
      />
      <Sheet title={t('certification:archive.qualification')}>
        {certificates.length > 0 ? (
          <QualificationBar today={today} bars={certificates} />
        ) : (
          <p>{t('certification:archive.qualificationNone')}</p>
        )}
      </Sheet>
      <Tabs label={t('certification:archive.parts')} tabs={tabs} />
      <Columns
        aside={
          isOwn && (
            <Sheet title={t('certification:archive.onDay')} note={t('certification:archive.onDayLead')}>
              <LinkButton href="/certificates#can-do">{t('certification:archive.onDayLink')}</LinkButton>
            </Sheet>
          )
        }
      >
        <Sheet>
          {entries.length === 0 ? (
            <EmptyState icon="archive" title={t('certification:archive.empty')}>
              {t('certification:archive.emptyMore')}
            </EmptyState>
          ) : (
            <Timeline
              groups={byYear(entries).map((group) => ({
                title: t('certification:archive.year', { year: group.year }),
                entries: group.entries.map(draw),
              }))}
            />
          )}
        </Sheet>
      </Columns>
    </Stack>
  )
}

const looks: Readonly<Record<ArchiveEvent, readonly [IconName, TimelineEntry['tone']]>> = {
  POSTED: ['user', 'grey'],
  EXAM_PASSED: ['exam', 'ok'],
  EXAM_FAILED: ['exam', 'duty'],
  PRACTISED: ['exam', 'grey'],
  MODULE_READ: ['book', 'brand'],
  MODULE_ACKNOWLEDGED: ['book', 'ok'],
  PASS_WAITS: ['pending', 'brand'],
  CONFIRMATION_REFUSED: ['ban', 'danger'],
  CERTIFICATE_ISSUED: ['award', 'ok'],
  SUSPENSION: ['pause', 'hold'],
  REINSTATEMENT: ['valid', 'ok'],
  REVOCATION: ['revoked', 'danger'],
  SUPERSESSION: ['swap', 'grey'],
}

function useEntry(): (entry: ArchiveEntry) => TimelineEntry {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  return (entry) => {
    const [icon, tone] = looks[entry.what]
    const { position, marks, totalMarks, minutes, number, documentNo, reason, organZh, organEn, deciderZh, deciderEn, href } = entry
    const source = [
      t(`certification:archive.part.${entry.kind}`),
      organZh && pick(organZh, organEn),
      deciderZh && t('certification:archive.source.decider', { name: pick(deciderZh, deciderEn) }),
      position && t('certification:archive.source.position', { position }),
      marks !== undefined && t('certification:archive.source.marks', { marks: format.marks(marks), total: format.marks(totalMarks ?? 0) }),
      minutes !== undefined && t('certification:archive.source.minutes', { count: minutes }),
      number && t('certification:archive.source.number', { number }),
      documentNo,
      reason && t('certification:archive.source.reason', { reason }),
    ]
    return {
      id: entry.id,
      at: entry.on,
      when: format.monthDay(entry.on),
      icon,
      tone,
      title: t(`certification:archive.events.${entry.what}`, { title: pick(entry.titleZh, entry.titleEn) }),
      source: source.filter(Boolean).join(' · '),
      act: href && <a href={href}>{t('certification:archive.open')}</a>,
    }
  }
}
