import { Banner } from '~/ui/banner'
import { BarRows } from '~/ui/bar-rows'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import { AssignForm, type AssignFormProps } from './assign-form'
import { refusalKey, type StudyRefusal } from './refusals'

interface ModuleProgress {
  readonly slug: string
  readonly titleZh: string
  readonly titleEn: string
  readonly officers: number
  readonly acknowledged: number
  readonly reading: number
  readonly assigned: number
  readonly overdue: number
}

interface UnitProgressScreenProps {
  readonly modules: readonly ModuleProgress[]
  readonly weakTopics: readonly {
    readonly slug: string
    readonly nameZh: string
    readonly nameEn: string
    readonly share: number
    readonly answers: number
  }[]
  /** null: the actor may look, not assign */
  readonly assign: Pick<AssignFormProps, 'units' | 'earliest'> | null
  readonly answer?: { readonly refusal: StudyRefusal | null; readonly values: Readonly<Record<string, string>> }
}

/** Who has read what in the actor's units, where they go wrong, and the act that follows: assigning. */
export function UnitProgressScreen({ modules, weakTopics, assign, answer }: UnitProgressScreenProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  return (
    <Stack>
      <PageTitle title={t('study:progress.title')} lead={t('study:progress.lead')} />
      {answer?.refusal && <Banner tone="danger" title={t(refusalKey(answer.refusal))} isAlert />}
      {answer?.refusal === null && <Banner tone="ok" title={t('study:progress.assigned')} isStatus />}
      <DataTable
        caption={t('study:progress.caption')}
        isWide
        rows={modules}
        rowKey={({ slug }) => slug}
        empty={<EmptyState icon="book" title={t('study:shelf.empty')} />}
        columns={[
          {
            key: 'module',
            label: t('study:progress.module'),
            cell: ({ slug, titleZh, titleEn }) => <a href={`/study/modules/${slug}`}>{pick(titleZh, titleEn)}</a>,
          },
          { key: 'officers', label: t('study:progress.officers'), isNumber: true, cell: ({ officers }) => format.number(officers) },
          { key: 'acknowledged', label: t('study:progress.acknowledged'), isNumber: true, cell: (row) => format.number(row.acknowledged) },
          { key: 'reading', label: t('study:progress.reading'), isNumber: true, cell: ({ reading }) => format.number(reading) },
          {
            key: 'duty',
            label: t('study:progress.duty'),
            isNumber: true,
            cell: ({ assigned }) => (assigned === 0 ? t('study:progress.dutyNone') : format.number(assigned)),
            detail: ({ overdue }) => (overdue === 0 ? null : t('study:progress.overdue', { count: overdue })),
          },
          {
            key: 'share',
            label: t('study:progress.share'),
            isNumber: true,
            cell: ({ acknowledged, officers }) => format.percent(officers === 0 ? 0 : acknowledged / officers),
          },
        ]}
      />
      <Sheet title={t('study:progress.wrongest')} note={t('study:progress.wrongestNote')}>
        {weakTopics.length === 0 ? (
          <p>{t('study:progress.none')}</p>
        ) : (
          <BarRows
            rows={weakTopics.map(({ slug, nameZh, nameEn, share }) => ({
              key: slug,
              label: pick(nameZh, nameEn),
              share,
              figure: format.percent(share),
              tone: 'weak' as const,
            }))}
          />
        )}
      </Sheet>
      {assign && <AssignForm modules={modules} values={answer?.values ?? {}} {...assign} />}
    </Stack>
  )
}
