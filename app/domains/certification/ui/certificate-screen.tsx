import { Banner } from '~/ui/banner'
import { LinkButton } from '~/ui/button'
import { DefinitionList } from '~/ui/definition-list'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Columns, Row, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { RecordList } from '~/ui/record-list'
import { Sheet } from '~/ui/sheet'
import { StatusTag } from '~/ui/status-tag'
import type { CertificateStatus, StatusSpan } from '../model/certificate-status'
import { spacedCheckCode } from '../model/check-code'
import type { NamedPerson } from '../model/decision'
import { BasisList, type ShownBasis } from './basis-list'
import { QualificationBar } from './qualification-bar'
import { useLevel } from './use-level'

interface Named {
  readonly nameZh: string
  readonly nameEn: string
}

export interface ShownCertificateAct {
  readonly kind: 'SUSPENSION' | 'REINSTATEMENT' | 'REVOCATION' | 'SUPERSESSION'
  readonly effectiveOn: string
  readonly untilOn: string | null
  readonly reason: string | null
  readonly documentNo: string | null
  readonly decider: NamedPerson | null
  readonly basis: readonly ShownBasis[]
  readonly byNumber: string | null
}

export interface ShownCertificate {
  readonly id: string
  readonly number: string
  readonly checkCode: string
  readonly speciality: string
  readonly documentNo: string
  readonly organZh: string
  readonly organEn: string
  readonly level: Named
  readonly today: string
  readonly status: CertificateStatus
  readonly isOwn: boolean
  readonly mayPropose: boolean
  readonly mayReadArchive: boolean
  readonly officer: Named & { readonly id: string; readonly badgeNo: string }
  readonly unit: Named
  readonly validFrom: string
  readonly validUntil: string | null
  readonly examPassedOn: string
  readonly levelConfirmedOn: string
  readonly marks: number | null
  readonly examZh: string | null
  readonly examEn: string | null
  readonly decider: NamedPerson | null
  readonly basis: readonly ShownBasis[]
  readonly replaces: readonly string[]
  readonly spans: readonly StatusSpan[]
  readonly acts: readonly ShownCertificateAct[]
}

/** One certificate: what stands on it, what it is worth today, what was decided on it, and what may be proposed. */
export function CertificateScreen({ certificate }: { readonly certificate: ShownCertificate }) {
  const t = useT()
  const pick = usePick()
  const level = useLevel()
  const { id, officer, status, isOwn, mayPropose, mayReadArchive } = certificate
  return (
    <Stack>
      <PageTitle
        title={t('certification:certificate.title', { name: pick(officer.nameZh, officer.nameEn) })}
        lead={
          <Row>
            <span>{`${level.withLevel(certificate.level, certificate.speciality)} · ${certificate.number}`}</span>
            <StatusTag status={status} />
          </Row>
        }
        aside={
          <Row>
            <LinkButton href={`/certificates/${id}/print`} icon="print">
              {t('certification:certificate.print')}
            </LinkButton>
            {mayReadArchive && (
              <LinkButton href={`/certification/officers/${officer.id}/archive`} icon="archive">
                {t('certification:certificate.archive')}
              </LinkButton>
            )}
          </Row>
        }
      />
      {isOwn && <Banner title={t('certification:certificate.own')} />}
      <Sheet title={t('certification:certificate.spans')}>
        <QualificationBar today={certificate.today} bars={[{ id, level: certificate.level, spans: certificate.spans }]} />
      </Sheet>
      <Columns
        aside={
          mayPropose && (
            <Sheet title={t('certification:acts.title')} note={t('certification:acts.lead')}>
              <Acts id={id} status={status} />
            </Sheet>
          )
        }
      >
        <Sheet title={t('certification:certificate.facts')}>
          <Facts certificate={certificate} />
        </Sheet>
        <Sheet title={t('certification:certificate.history')}>
          <History certificate={certificate} />
        </Sheet>
      </Columns>
    </Stack>
  )
}

function Acts({ id, status }: { readonly id: string; readonly status: CertificateStatus }) {
  const t = useT()
  const isInForce = status === 'VALID' || status === 'EXPIRING'
  const href = (act: string) => `/certification/certificates/${id}/${act}`
  return (
    <Row>
      {isInForce && <LinkButton href={href('suspension')}>{t('certification:certificate.suspend')}</LinkButton>}
      {status === 'SUSPENDED' && <LinkButton href={href('reinstatement')}>{t('certification:certificate.reinstate')}</LinkButton>}
      {status !== 'REVOKED' && status !== 'SUPERSEDED' && (
        <LinkButton href={href('revocation')} kind="danger">
          {t('certification:certificate.revoke')}
        </LinkButton>
      )}
    </Row>
  )
}

function Facts({ certificate }: { readonly certificate: ShownCertificate }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const level = useLevel()
  const { officer, marks, examZh, examEn, validUntil, replaces } = certificate
  return (
    <DefinitionList
      isRuled
      facts={[
        { label: t('certification:certificate.number'), value: certificate.number },
        { label: t('certification:certificate.checkCode'), value: spacedCheckCode(certificate.checkCode) },
        {
          label: t('certification:certificate.holder'),
          value: `${pick(officer.nameZh, officer.nameEn)} ${officer.badgeNo} · ${pick(certificate.unit.nameZh, certificate.unit.nameEn)}`,
        },
        { label: t('certification:certificate.level'), value: pick(certificate.level.nameZh, certificate.level.nameEn) },
        { label: t('certification:certificate.speciality'), value: level.speciality(certificate.speciality) },
        { label: t('certification:certificate.organ'), value: pick(certificate.organZh, certificate.organEn) },
        {
          label: t('certification:certificate.exam'),
          value: examZh ? pick(examZh, examEn) : t('certification:certificate.takenOver'),
        },
        { label: t('certification:certificate.examPassedOn'), value: format.date(certificate.examPassedOn) },
        {
          label: t('certification:certificate.marks'),
          value:
            marks === null
              ? t('certification:certificate.unknownMarks')
              : t('certification:certificate.marksValue', { marks: format.marks(marks) }),
        },
        { label: t('certification:certificate.levelConfirmedOn'), value: format.date(certificate.levelConfirmedOn) },
        {
          label: t('certification:certificate.validUntil'),
          value: validUntil ? format.date(validUntil) : t('certification:certificate.noExpiry'),
        },
        { label: t('certification:certificate.documentNo'), value: certificate.documentNo },
        {
          label: t('certification:certificate.replaces'),
          value: replaces.length > 0 ? replaces.join(t('kit:listComma')) : t('certification:certificate.none'),
        },
      ]}
    />
  )
}

function History({ certificate }: { readonly certificate: ShownCertificate }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const { decider, acts } = certificate
  const person = (one: NamedPerson | null) =>
    one ? t('certification:certificate.confirmedBy', { name: pick(one.nameZh, one.nameEn), unit: pick(one.unitZh, one.unitEn) }) : null
  const told = acts.map((act) => ({
    id: `${act.kind}-${act.effectiveOn}`,
    at: act.effectiveOn,
    when: format.date(act.effectiveOn),
    title: t(`certification:acts.kinds.${act.kind}`),
    line: (
      <>
        {[act.documentNo, act.byNumber, act.reason, act.decider && pick(act.decider.nameZh, act.decider.nameEn)]
          .filter(Boolean)
          .join(' · ')}
        {act.basis.length > 0 && ' · '}
        <BasisList bases={act.basis} />
      </>
    ),
  }))
  const issued = {
    id: 'issued',
    at: certificate.levelConfirmedOn,
    when: format.date(certificate.levelConfirmedOn),
    title: t('certification:acts.kinds.ISSUE'),
    line: (
      <>
        {[certificate.documentNo, person(decider)].filter(Boolean).join(' · ')}
        {certificate.basis.length > 0 && ' · '}
        <BasisList bases={certificate.basis} />
      </>
    ),
  }
  return <RecordList entries={[...told, issued]} />
}
