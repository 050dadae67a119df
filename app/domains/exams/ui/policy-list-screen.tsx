import { LinkButton } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'

interface Named {
  readonly nameZh: string
  readonly nameEn: string
}

export interface PolicyListScreenProps {
  readonly policies: readonly (Named & {
    readonly slug: string
    readonly version: number
    readonly kind: 'FORMAL' | 'MOCK'
    readonly minutes: number
    readonly passMark: number
    readonly validFrom: string
    readonly keeper: Named | null
    readonly exams: number
  })[]
}

/** Every policy in its newest version: its numbers, from when they apply, and who sets them. */
export function PolicyListScreen({ policies }: PolicyListScreenProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const makeNew = (
    <LinkButton href="/exam-papers/policies/new" kind="main" icon="plus">
      {t('exams:policies.make')}
    </LinkButton>
  )
  return (
    <>
      <PageTitle title={t('exams:policies.title')} lead={t('exams:policies.lead')} aside={makeNew} />
      <Sheet isFlush>
        <DataTable
          caption={t('exams:policies.title')}
          isCaptionHidden
          isWide
          isListWhenNarrow
          rows={policies}
          rowKey={({ slug }) => slug}
          empty={
            <EmptyState icon="doc" title={t('exams:policies.empty')} action={makeNew}>
              {t('exams:policies.emptyMore')}
            </EmptyState>
          }
          columns={[
            {
              key: 'name',
              label: t('exams:policies.name'),
              cell: ({ slug, nameZh, nameEn }) => <a href={`/exam-papers/policies/${slug}`}>{pick(nameZh, nameEn)}</a>,
              detail: ({ kind }) => t(`exams:kind.${kind}`),
            },
            {
              key: 'version',
              label: t('exams:policies.version'),
              isUnbroken: true,
              cell: ({ version }) => t('exams:policies.versionOf', { version }),
              detail: ({ validFrom }) => t('exams:policies.from', { date: format.date(validFrom) }),
            },
            {
              key: 'minutes',
              label: t('exams:papers.minutes'),
              isNumber: true,
              cell: ({ minutes }) => t('exams:papers.minutesValue', { count: minutes }),
            },
            {
              key: 'pass',
              label: t('exams:papers.passMark'),
              isNumber: true,
              cell: ({ passMark }) => t('exams:papers.marksValue', { marks: format.marks(passMark) }),
            },
            {
              key: 'keeper',
              label: t('exams:policies.keeper'),
              cell: ({ keeper }) => (keeper ? pick(keeper.nameZh, keeper.nameEn) : t('exams:policies.everybody')),
            },
            { key: 'exams', label: t('exams:policies.exams'), isNumber: true, cell: ({ exams }) => format.number(exams) },
          ]}
        />
      </Sheet>
    </>
  )
}
