import { DataTable } from '~/ui/data-table'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Halves, Stack } from '~/ui/layout'
import { Sheet } from '~/ui/sheet'
import styles from './form-composition.module.css'

interface Share {
  readonly questions: number
  readonly marks: number
}

type NamedShare = Share & { readonly slug: string; readonly nameZh: string; readonly nameEn: string }

export interface ShownForm extends Share {
  readonly paperId: string
  readonly form: string
  readonly sealedAt: string
  readonly sections: readonly (Share & {
    readonly id: string
    readonly type: 'SINGLE' | 'MULTIPLE' | 'TRUE_FALSE' | 'FILL_IN' | 'CASE_GROUP'
  })[]
  readonly topics: readonly NamedShare[]
  readonly laws: readonly NamedShare[]
}

/** How a form is made up: by type, topic and regulation. */
export function FormComposition({ form }: { readonly form: ShownForm }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const note = { count: form.questions, marks: format.marks(form.marks), time: format.dateTime(form.sealedAt) }
  const named = (shares: readonly NamedShare[]) =>
    shares.map(({ slug, nameZh, nameEn, ...share }) => ({ key: slug, name: pick(nameZh, nameEn), ...share }))
  return (
    <Sheet title={t('exams:papers.form', { form: form.form })} note={t('exams:papers.formNote', note)}>
      <Stack>
        <ShareTable
          caption={t('exams:papers.bySection')}
          what={t('exams:papers.section')}
          total={form.marks}
          shares={form.sections.map(({ id, type, ...share }) => ({ key: id, name: t(`exams:type.${type}`), ...share }))}
        />
        <Halves>
          <ShareTable caption={t('exams:papers.byTopic')} what={t('exams:papers.topic')} total={form.marks} shares={named(form.topics)} />
          <ShareTable
            caption={t('exams:papers.byLaw')}
            what={t('exams:papers.law')}
            total={form.marks}
            shares={named(form.laws)}
            note={t('exams:papers.byLawNote')}
          />
        </Halves>
      </Stack>
    </Sheet>
  )
}

interface ShareTableProps {
  readonly caption: string
  readonly what: string
  readonly total: number
  readonly shares: readonly (Share & { readonly key: string; readonly name: string })[]
  readonly note?: string
}

function ShareTable({ caption, what, total, shares, note }: ShareTableProps) {
  const t = useT()
  const format = useFormat()
  return (
    <div>
      <DataTable
        caption={caption}
        isInset
        rows={shares}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', label: what, cell: ({ name }) => name },
          { key: 'questions', label: t('exams:papers.questions'), isNumber: true, cell: ({ questions }) => questions },
          {
            key: 'marks',
            label: t('exams:papers.points'),
            isNumber: true,
            cell: ({ marks }) => format.marks(marks),
            detail: ({ marks }) => format.percent(total === 0 ? 0 : marks / total),
          },
        ]}
      />
      {note && <p className={styles.note}>{note}</p>}
    </div>
  )
}
