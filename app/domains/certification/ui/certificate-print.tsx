import { otherLanguage } from '~/platform/language'
import { useFormat, useLanguage, usePick, useT } from '~/ui/i18n'
import { PrintNote } from '~/ui/print-note'
import { spacedCheckCode } from '../model/check-code'
import styles from './certificate-print.module.css'
import type { ShownCertificate } from './certificate-screen'
import { QrCode } from './qr-code'
import { useLevel } from './use-level'

export interface CertificatePrintProps {
  readonly certificate: ShownCertificate
  /** address of the verification page with number and check code */
  readonly verifyUrl: string
  readonly verifyPage: string
  readonly printedAt: string
  readonly isDemo: boolean
}

/** The certificate on A4. No emblem and no drawn seal: an empty place for the organ's own (DESIGN §6). */
export function CertificatePrint({ certificate, verifyUrl, verifyPage, printedAt, isDemo }: CertificatePrintProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const language = useLanguage()
  const { officer, unit, level, status } = certificate
  const name = pick(officer.nameZh, officer.nameEn)
  const isInForce = status === 'VALID' || status === 'EXPIRING'
  return (
    <div className={styles.desk}>
      <div className={styles.tools}>
        <a href={certificate.isOwn ? '/certificates' : `/certification/certificates/${certificate.id}`}>{t('certification:print.back')}</a>
        <PrintNote />
      </div>
      {!isInForce && (
        <p className={styles.warning} role="note">
          {t('certification:print.notInForce', { status: t(`kit:status.${status}`) })}
        </p>
      )}
      <main className={styles.paper}>
        <div className={styles.frame}>
          {isDemo && <p className={styles.demo}>{t('certification:print.demo')}</p>}
          <p className={styles.organ}>{pick(certificate.organZh, certificate.organEn)}</p>
          <h1 className={styles.title}>{t('certification:print.title')}</h1>
          <p className={styles.other} lang={otherLanguage(language)}>
            {t('certification:print.titleOther')}
          </p>
          <p className={styles.number}>
            {t('certification:print.number')} {certificate.number}
          </p>
          <p className={styles.sentence}>
            {t('certification:print.sentence', {
              name,
              unit: pick(unit.nameZh, unit.nameEn),
              level: pick(level.nameZh, level.nameEn),
            })}
          </p>
          <Facts certificate={certificate} />
          <p className={styles.terms}>{t('certification:print.terms')}</p>
          <div className={styles.end}>
            <QrCode className={styles.qr} text={verifyUrl} label={t('certification:print.qr')} />
            <div className={styles.check}>
              <p>
                <b>{t('certification:print.check')}</b>
              </p>
              <p>{t('certification:print.checkHow')}</p>
              <p>
                {t('certification:print.checkCode')} <b className={styles.code}>{spacedCheckCode(certificate.checkCode)}</b>
              </p>
            </div>
            <div className={styles.sealPlace}>
              <div className={styles.seal}>{t('certification:print.seal')}</div>
              <p>{format.date(certificate.levelConfirmedOn)}</p>
            </div>
          </div>
          <p className={styles.foot}>
            {t('certification:print.moment', { address: verifyPage })}
            {' · '}
            {t('certification:print.printedAt', { time: format.dateTime(printedAt) })}
          </p>
        </div>
      </main>
    </div>
  )
}

function Facts({ certificate }: { readonly certificate: ShownCertificate }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const speciality = useLevel().speciality(certificate.speciality)
  const { officer, marks, validUntil, replaces } = certificate
  const facts: [string, string][] = [
    [t('certification:print.name'), pick(officer.nameZh, officer.nameEn)],
    [t('certification:print.badge'), officer.badgeNo],
    [t('certification:certificate.level'), pick(certificate.level.nameZh, certificate.level.nameEn)],
    [t('certification:certificate.speciality'), speciality],
    [t('certification:certificate.examPassedOn'), format.date(certificate.examPassedOn)],
    [
      t('certification:certificate.marks'),
      marks === null
        ? t('certification:certificate.unknownMarks')
        : t('certification:certificate.marksValue', { marks: format.marks(marks) }),
    ],
    [t('certification:certificate.levelConfirmedOn'), format.date(certificate.levelConfirmedOn)],
    [t('certification:certificate.validUntil'), validUntil ? format.date(validUntil) : t('certification:certificate.noExpiry')],
    [t('certification:certificate.documentNo'), certificate.documentNo],
    [t('certification:certificate.replaces'), replaces.join(t('kit:listComma')) || t('certification:certificate.none')],
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div className={styles.fact} key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
