import { Banner } from '~/ui/banner'
import { Button } from '~/ui/button'
import { DefinitionList } from '~/ui/definition-list'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { FieldRow, Narrow, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import { StatusTag } from '~/ui/status-tag'
import { TextInput } from '~/ui/text-input'
import type { CertificateStatus } from '../model/certificate-status'
import { useLevel } from './use-level'
import styles from './verification-screen.module.css'

export interface ShownVerification {
  readonly number: string
  readonly nameZh: string
  readonly nameEn: string
  readonly badgeNo: string
  readonly level: { readonly nameZh: string; readonly nameEn: string }
  readonly speciality: string
  readonly organZh: string
  readonly organEn: string
  readonly documentNo: string
  readonly levelConfirmedOn: string
  readonly validUntil: string | null
  readonly status: CertificateStatus
  readonly isConferring: boolean
  readonly asOf: string
}

export interface VerificationScreenProps {
  readonly number: string
  readonly code: string
  readonly answer:
    | { readonly kind: 'ASK' }
    | { readonly kind: 'INCOMPLETE' }
    | { readonly kind: 'TOO_MANY' }
    | { readonly kind: 'NONE' }
    | { readonly kind: 'FOUND'; readonly certificate: ShownVerification }
}

/** Verification by anybody: a number and a code in, what stands on the paper and its status out. */
export function VerificationScreen({ number, code, answer }: VerificationScreenProps) {
  const t = useT()
  return (
    <div className={styles.page}>
      <Narrow>
        <Stack>
          <PageTitle title={t('certification:verify.title')} lead={t('certification:verify.lead')} />
          <form action="/verify">
            <Stack gap="close">
              <FieldRow>
                <TextInput
                  name="number"
                  label={t('certification:verify.number')}
                  value={number}
                  autoComplete="off"
                  maxLength={60}
                  isRequired
                />
                <TextInput
                  name="code"
                  label={t('certification:verify.checkCode')}
                  value={code}
                  autoComplete="off"
                  maxLength={20}
                  isRequired
                />
              </FieldRow>
              <div>
                <Button kind="main" icon="search">
                  {t('certification:verify.submit')}
                </Button>
              </div>
            </Stack>
          </form>
          {answer.kind === 'INCOMPLETE' && <Banner tone="duty" title={t('certification:verify.incomplete')} isAlert />}
          {answer.kind === 'TOO_MANY' && (
            <Banner tone="duty" title={t('certification:verify.tooMany')} isAlert>
              {t('certification:verify.tooManyMore')}
            </Banner>
          )}
          {answer.kind === 'NONE' && (
            <Banner tone="danger" title={t('certification:verify.none')} isAlert>
              {t('certification:verify.noneMore')}
            </Banner>
          )}
          {answer.kind === 'FOUND' && <Found certificate={answer.certificate} />}
        </Stack>
      </Narrow>
    </div>
  )
}

function Found({ certificate }: { readonly certificate: ShownVerification }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const level = useLevel()
  const { isConferring, validUntil } = certificate
  const time = `${format.date(certificate.asOf)} ${format.clockTime(certificate.asOf)}`
  return (
    <Sheet>
      <Stack gap="close">
        <Banner
          tone={isConferring ? 'ok' : certificate.status === 'SUSPENDED' ? 'hold' : 'danger'}
          title={t(isConferring ? 'certification:verify.valid' : 'certification:verify.notValid')}
          isStatus
        >
          {t(isConferring ? 'certification:verify.asOfValid' : 'certification:verify.asOf', { time })}
        </Banner>
        <DefinitionList
          isRuled
          facts={[
            { label: t('certification:verify.status'), value: <StatusTag status={certificate.status} /> },
            { label: t('certification:verify.number'), value: certificate.number },
            {
              label: t('certification:verify.holder'),
              value: (
                <>
                  <b>{pick(certificate.nameZh, certificate.nameEn)}</b> {t('certification:verify.badge', { badge: certificate.badgeNo })}
                </>
              ),
            },
            { label: t('certification:verify.level'), value: level.withLevel(certificate.level, certificate.speciality) },
            { label: t('certification:verify.organ'), value: pick(certificate.organZh, certificate.organEn) },
            {
              label: t('certification:verify.confirmedOn'),
              value: `${format.date(certificate.levelConfirmedOn)} · ${certificate.documentNo}`,
            },
            {
              label: t('certification:verify.validUntil'),
              value: validUntil ? format.date(validUntil) : t('certification:verify.noExpiry'),
            },
          ]}
        />
        <div className={styles.seal}>{t('certification:verify.seal')}</div>
        <p className={styles.note}>{t('certification:verify.sealNote')}</p>
      </Stack>
    </Sheet>
  )
}
