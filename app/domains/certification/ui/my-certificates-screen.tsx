import { Button } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { DateInput } from '~/ui/date-input'
import { EmptyState } from '~/ui/empty-state'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Columns, FieldRow, Row, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { RecordList } from '~/ui/record-list'
import { Select } from '~/ui/select'
import { Sheet } from '~/ui/sheet'
import { StatusTag } from '~/ui/status-tag'
import type { CertificateStatus } from '../model/certificate-status'
import { CASE_KINDS, type CaseKind } from '../model/qualification-scheme'
import { CanDo, type ShownRole } from './can-do'
import { useLevel } from './use-level'

interface Level {
  readonly nameZh: string
  readonly nameEn: string
}

interface OwnCertificate extends Level {
  readonly id: string
  readonly number: string
  readonly speciality: string
  readonly organZh: string
  readonly organEn: string
  readonly validFrom: string
  readonly validUntil: string | null
  readonly status: CertificateStatus
}

interface OwnProposal extends Level {
  readonly id: string
  readonly speciality: string
  readonly examTitleZh: string
  readonly examTitleEn: string
  readonly marks: number
  readonly examPassedOn: string
  readonly refusedBecause: string | null
}

export interface MyCertificatesScreenProps {
  readonly today: string
  readonly day: string
  readonly kind: CaseKind
  readonly certificates: readonly OwnCertificate[]
  readonly proposals: readonly OwnProposal[]
  readonly canDo: readonly ShownRole[]
  readonly scheme: { readonly nameZh: string; readonly nameEn: string; readonly noteZh: string; readonly noteEn: string } | null
}

/** An officer's certificates, passes that wait, and what the officer may do on a day. */
export function MyCertificatesScreen(props: MyCertificatesScreenProps) {
  const { certificates, proposals } = props
  const t = useT()
  return (
    <Stack>
      <PageTitle title={t('certification:own.title')} lead={t('certification:own.lead', { count: certificates.length })} />
      <Columns aside={<CanDoSheet {...props} />} isWideAside>
        <Sheet isFlush title={t('certification:own.certificates')}>
          <Certificates certificates={certificates} />
        </Sheet>
        {proposals.length > 0 && (
          <Sheet title={t('certification:own.waiting')}>
            <Proposals proposals={proposals} />
          </Sheet>
        )}
      </Columns>
    </Stack>
  )
}

function Certificates({ certificates }: { readonly certificates: readonly OwnCertificate[] }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const level = useLevel()
  return (
    <DataTable
      caption={t('certification:own.certificates')}
      isCaptionHidden
      rows={certificates}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'number',
          label: t('certification:list.number'),
          cell: (row) => <a href={`/certificates/${row.id}`}>{row.number}</a>,
          detail: (row) => `${level.withLevel(row, row.speciality)} · ${pick(row.organZh, row.organEn)}`,
        },
        { key: 'status', label: t('certification:list.state'), cell: (row) => <StatusTag status={row.status} /> },
        {
          key: 'until',
          label: t('certification:list.validUntil'),
          cell: (row) => (row.validUntil ? format.date(row.validUntil) : t('certification:list.noExpiry')),
        },
      ]}
      empty={<EmptyState title={t('certification:own.none')}>{t('certification:own.noneMore')}</EmptyState>}
    />
  )
}

function Proposals({ proposals }: { readonly proposals: readonly OwnProposal[] }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const level = useLevel()
  return (
    <RecordList
      entries={proposals.map((proposal) => {
        const words = {
          exam: pick(proposal.examTitleZh, proposal.examTitleEn),
          marks: format.marks(proposal.marks),
          date: format.date(proposal.examPassedOn),
        }
        const { refusedBecause } = proposal
        return {
          id: proposal.id,
          at: proposal.examPassedOn,
          when: format.monthDay(proposal.examPassedOn),
          title: (
            <Row>
              <span>{level.withLevel(proposal, proposal.speciality)}</span>
              <StatusTag status={refusedBecause === null ? 'PENDING_CONFIRMATION' : 'REFUSED'} />
            </Row>
          ),
          line:
            refusedBecause === null
              ? t('certification:own.waitingLine', words)
              : t('certification:own.refusedLine', { ...words, reason: refusedBecause }),
        }
      })}
    />
  )
}

function CanDoSheet({ canDo, day, today, kind, scheme }: MyCertificatesScreenProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  return (
    <Sheet
      title={t('certification:own.canDo')}
      note={t('certification:own.onDay', { date: format.date(day), kind: t(`certification:kinds.${kind}`) })}
      id="can-do"
    >
      <Stack gap="close">
        <CanDo roles={canDo} />
        <form action="/certificates#can-do">
          <Stack gap="close">
            <FieldRow>
              <Select
                name="kind"
                label={t('certification:own.kind')}
                options={CASE_KINDS.map((value) => ({ value, label: t(`certification:kinds.${value}`) }))}
                value={kind}
              />
              <DateInput name="on" label={t('certification:own.on')} value={day === today ? undefined : day} />
            </FieldRow>
            <div>
              <Button isSmall>{t('certification:own.canDoAsk')}</Button>
            </div>
          </Stack>
        </form>
        {scheme && (
          <p>
            <small>
              {t('certification:own.scheme', { name: pick(scheme.nameZh, scheme.nameEn) })} {pick(scheme.noteZh, scheme.noteEn)}
            </small>
          </p>
        )}
      </Stack>
    </Sheet>
  )
}
