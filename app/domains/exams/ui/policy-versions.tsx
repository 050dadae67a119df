import { DataTable } from '~/ui/data-table'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import { Tag } from '~/ui/tag'
import type { ExamPolicy, PolicyField } from '../model/exam-policy'
import styles from './policy-versions.module.css'
import { usePolicyWords, type LevelChoice } from './policy-words'

export interface PolicyVersion {
  readonly version: number
  readonly policy: ExamPolicy
  readonly before: ExamPolicy | null
  readonly changed: readonly PolicyField[]
  readonly validFrom: string
  /** null: exams are made under it now */
  readonly validUntil: string | null
  readonly savedBy: { readonly nameZh: string; readonly nameEn: string } | null
  readonly exams: number
}

/** Every version: when exams were made under it, what it changed, who saved it. */
export function PolicyVersions({
  versions,
  levels,
}: {
  readonly versions: readonly PolicyVersion[]
  readonly levels: readonly LevelChoice[]
}) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  return (
    <Sheet title={t('exams:policy.versions')} isFlush>
      <DataTable
        caption={t('exams:policy.versions')}
        isCaptionHidden
        isWide
        isListWhenNarrow
        rows={versions}
        rowKey={({ version }) => String(version)}
        columns={[
          {
            key: 'version',
            label: t('exams:policy.version'),
            cell: ({ version, validUntil }) => (
              <span className={styles.version}>
                {t('exams:policies.versionOf', { version })}
                {validUntil === null && (
                  <Tag tone="ok" icon="valid">
                    {t('exams:policies.current')}
                  </Tag>
                )}
              </span>
            ),
          },
          {
            key: 'validity',
            label: t('exams:policy.validity'),
            cell: ({ validFrom, validUntil }) =>
              validUntil === null
                ? t('exams:policies.from', { date: format.dateTime(validFrom) })
                : t('exams:policies.span', { from: format.dateTime(validFrom), until: format.dateTime(validUntil) }),
          },
          { key: 'changes', label: t('exams:policy.changes'), cell: (version) => <Changes {...version} levels={levels} /> },
          { key: 'by', label: t('exams:policy.savedBy'), cell: ({ savedBy }) => (savedBy ? pick(savedBy.nameZh, savedBy.nameEn) : '–') },
          { key: 'exams', label: t('exams:policies.exams'), isNumber: true, cell: ({ exams }) => format.number(exams) },
        ]}
      />
    </Sheet>
  )
}

function Changes({ changed, before, policy, levels }: PolicyVersion & { readonly levels: readonly LevelChoice[] }) {
  const t = useT()
  const { labelOf, words } = usePolicyWords(levels)
  if (!before) return t('exams:policy.first')
  return (
    <ul className={styles.changes}>
      {changed.map((field) => (
        <li key={field}>
          {t('exams:policy.change', { field: labelOf(field), before: words(before, field), after: words(policy, field) })}
        </li>
      ))}
    </ul>
  )
}
