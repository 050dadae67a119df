import { calendarDays } from '~/platform/format'
import type { CanDo } from '../can-do-list'
import { CanDoList } from '../can-do-list'
import { useFormat, useT } from '../i18n'
import { Sheet } from '../sheet'
import type { Status } from '../status-tag'
import { StatusTag } from '../status-tag'
import styles from './qualification-sheet.module.css'

export interface Qualification {
  readonly status: Status
  readonly level: string
  readonly speciality: string
  /** `2026-05-31`. */
  readonly validUntil: string
  readonly number: string
  readonly href: string
}

interface QualificationSheetProps {
  readonly qualification: Qualification | null
  readonly roles: readonly CanDo[]
  readonly now: string
}

/** The certificate an officer holds, and what it allows today. */
export function QualificationSheet({ qualification, roles, now }: QualificationSheetProps) {
  const t = useT()
  const format = useFormat()
  const days = qualification ? calendarDays(now, qualification.validUntil) : 0
  return (
    <Sheet title={t('pages:officerHome.qualification')} aside={qualification && <StatusTag status={qualification.status} />}>
      {qualification ? (
        <>
          <p>
            <b>{t('pages:officerHome.level', { level: qualification.level, speciality: qualification.speciality })}</b>
          </p>
          <p className={styles.line}>
            {days >= 0
              ? t('pages:officerHome.validUntil', {
                  date: format.date(qualification.validUntil),
                  days: t('pages:duty.days', { count: days }),
                })
              : t('pages:officerHome.ended', { date: format.date(qualification.validUntil) })}
          </p>
          <p className={styles.line}>{qualification.number}</p>
        </>
      ) : (
        <>
          <p>
            <b>{t('pages:officerHome.none')}</b>
          </p>
          <p className={styles.line}>{t('pages:officerHome.noneMore')}</p>
        </>
      )}
      {roles.length > 0 && (
        <div className={styles.roles}>
          <h3 className={styles.heading}>{t('pages:officerHome.roles')}</h3>
          <CanDoList roles={roles} />
        </div>
      )}
      {qualification && (
        <p className={styles.line}>
          <a href={qualification.href}>{t('pages:officerHome.certificate')}</a>
        </p>
      )}
    </Sheet>
  )
}
