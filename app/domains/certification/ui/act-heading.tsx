import type { ReactNode } from 'react'
import { PageTitle } from '~/ui/page-title'
import { StatusTag } from '~/ui/status-tag'
import { useT } from '~/ui/i18n'
import { Row } from '~/ui/layout'
import type { CertificateStatus } from '../model/certificate-status'

interface ActHeadingProps {
  readonly title: ReactNode
  /** level, speciality, number */
  readonly subject?: ReactNode
  readonly now: CertificateStatus | 'REFUSED'
  /** absent once it is decided */
  readonly after?: CertificateStatus | 'REFUSED'
  readonly afterLabel?: string
}

/** Title of an act with legal effect, and under it the state it leads from and to (DESIGN-LANGUAGE §9). */
export function ActHeading({ title, subject, now, after, afterLabel }: ActHeadingProps) {
  const t = useT()
  return (
    <PageTitle
      title={title}
      lead={
        <Row>
          {subject && <span>{subject}</span>}
          <span>{t('certification:acts.now')}</span>
          <StatusTag status={now} />
          {after && (
            <>
              <span>{afterLabel ?? t('certification:acts.after')}</span>
              <StatusTag status={after} />
            </>
          )}
        </Row>
      }
    />
  )
}
