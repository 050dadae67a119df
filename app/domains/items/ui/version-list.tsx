import { useFormat, usePick, useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import { StatusTag } from '~/ui/status-tag'
import { Tag } from '~/ui/tag'
import type { ItemStatus } from '../model/item-approval'
import type { VersionChange } from '../model/version-changes'
import type { CitationFact } from './question-view'
import { VersionChanges } from './version-changes'
import styles from './version-list.module.css'

export interface NamedOfficer {
  readonly nameZh: string
  readonly nameEn: string
}

/** A version and how it was judged. */
export interface JudgedVersion {
  readonly id: string
  readonly number: number
  readonly status: ItemStatus
  /** persons who must still approve */
  readonly missing: number
  readonly createdAt: string
  readonly isShipped: boolean
  /** what reads otherwise than in the version before; null: there is none before */
  readonly changes: readonly VersionChange[] | null
  readonly writer: NamedOfficer | null
  readonly reviews: readonly {
    readonly verdict: 'APPROVED' | 'RETURNED'
    readonly remark: string | null
    readonly at: string
    readonly reviewer: NamedOfficer | null
  }[]
}

interface VersionListProps {
  readonly slug: string
  readonly versions: readonly JudgedVersion[]
  readonly shown: number
  readonly citations: Readonly<Record<string, CitationFact>>
}

/** Every version of the item, newest first: who wrote it, who judged it and with what remark. */
export function VersionList({ slug, versions, shown, citations }: VersionListProps) {
  const t = useT()
  const format = useFormat()
  const nameOf = useOfficerName()
  return (
    <Sheet title={t('items:item.versions')}>
      <ol className={styles.versions}>
        {versions.map((version, index) => (
          <li className={styles.version} key={version.id}>
            <header className={styles.head}>
              <h3>
                {version.number === shown ? (
                  t('items:item.versionOf', { number: version.number })
                ) : (
                  <a href={index === 0 ? `/items/${slug}` : `/items/${slug}?version=${version.number}`}>
                    {t('items:item.versionOf', { number: version.number })}
                  </a>
                )}
              </h3>
              <StatusTag status={version.status} />
              {version.number === shown && versions.length > 1 && <Tag>{t('items:item.shownNow')}</Tag>}
            </header>
            <p className={styles.line}>
              {version.isShipped
                ? t('items:item.shipped', { time: format.date(version.createdAt) })
                : t('items:item.written', { name: nameOf(version.writer), time: format.dateTime(version.createdAt) })}
            </p>
            {version.changes && <VersionChanges changes={version.changes} citations={citations} />}
            {version.reviews.length === 0 && <p className={styles.line}>{t('items:item.noJudgement')}</p>}
            <ul>
              {version.reviews.map(({ verdict, remark, at, reviewer }) => (
                <li className={styles.review} key={at + nameOf(reviewer)}>
                  <b>{t(`items:item.judged${verdict}`, { name: nameOf(reviewer) })}</b>
                  <time className={styles.time} dateTime={at}>
                    {format.dateTime(at)}
                  </time>
                  {remark && <blockquote className={styles.remark}>{remark}</blockquote>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Sheet>
  )
}

/** An officer's name; of one who has left the register, that. */
export function useOfficerName() {
  const t = useT()
  const pick = usePick()
  return (officer: NamedOfficer | null) => (officer ? pick(officer.nameZh, officer.nameEn) : t('items:item.unknownPerson'))
}
