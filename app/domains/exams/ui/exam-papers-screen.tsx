import { Banner } from '~/ui/banner'
import { LinkButton } from '~/ui/button'
import { DefinitionList } from '~/ui/definition-list'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import { useSpecialityName } from '~/domains/organization/ui/speciality-name'
import { FormComposition, type ShownForm } from './form-composition'

interface Named {
  readonly nameZh: string
  readonly nameEn: string
}

export interface ExamPapersScreenProps {
  readonly exam: {
    readonly examId: string
    readonly titleZh: string
    readonly titleEn: string
    readonly speciality: string | null
    readonly unit: Named
  }
  readonly policy: Named & {
    readonly slug: string
    readonly version: number
    readonly kind: 'FORMAL' | 'MOCK'
    readonly minutes: number
    readonly passMark: number
  }
  readonly blueprint: (Named & { readonly version: number }) | null
  readonly forms: readonly ShownForm[]
  readonly mayArrange: boolean
}

/** One exam: its rules, and how each sealed form is made up. */
export function ExamPapersScreen({ exam, policy, blueprint, forms, mayArrange }: ExamPapersScreenProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const specialityName = useSpecialityName()
  const versioned = (of: Named & { readonly version: number }) =>
    t('exams:papers.version', { name: pick(of.nameZh, of.nameEn), version: of.version })
  return (
    <>
      <PageTitle
        title={pick(exam.titleZh, exam.titleEn)}
        lead={`${t(`exams:kind.${policy.kind}`)} · ${t('exams:papers.noKeys')}`}
        aside={
          mayArrange &&
          forms.length > 0 && (
            <LinkButton href={`/sessions/new?exam=${exam.examId}`} kind="main" icon="calendar">
              {t('exams:papers.arrange')}
            </LinkButton>
          )
        }
      />
      <Stack>
        {forms.length === 0 && <Banner tone="duty" title={t('exams:papers.noForms')} />}
        <Sheet>
          <DefinitionList
            facts={[
              { label: t('exams:papers.policy'), value: <a href={`/exam-papers/policies/${policy.slug}`}>{versioned(policy)}</a> },
              { label: t('exams:papers.minutes'), value: t('exams:papers.minutesValue', { count: policy.minutes }) },
              { label: t('exams:papers.passMark'), value: t('exams:papers.marksValue', { marks: format.marks(policy.passMark) }) },
              ...(blueprint ? [{ label: t('exams:papers.blueprint'), value: versioned(blueprint) }] : []),
              { label: t('exams:papers.holder'), value: pick(exam.unit.nameZh, exam.unit.nameEn) },
              {
                label: t('exams:papers.speciality'),
                value: exam.speciality ? specialityName(exam.speciality) : t('exams:papers.common'),
              },
            ]}
          />
        </Sheet>
        {forms.map((form) => (
          <FormComposition key={form.paperId} form={form} />
        ))}
      </Stack>
    </>
  )
}
