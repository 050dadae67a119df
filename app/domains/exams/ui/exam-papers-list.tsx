import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { useT } from '~/ui/i18n'
import { Row } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import type { PagingProps } from '~/ui/pagination'
import { Sheet } from '~/ui/sheet'
import { ExamTable, type ListedExam } from './exam-table'

/** Every exam of the units in scope, with its sealed papers or the word that there are none. */
export function ExamPapersList({ exams, paging }: { readonly exams: readonly ListedExam[]; readonly paging: PagingProps }) {
  const t = useT()
  return (
    <>
      <PageTitle
        title={t('exams:papers.title')}
        lead={t('exams:papers.lead')}
        aside={
          <Row>
            <LinkButton href="/exam-papers/policies" icon="list">
              {t('exams:policies.open')}
            </LinkButton>
            <LinkButton href="/exam-papers/new" kind="main" icon="plus">
              {t('exams:papers.make')}
            </LinkButton>
          </Row>
        }
      />
      <Sheet isFlush>
        <ExamTable
          caption={t('exams:papers.title')}
          exams={exams}
          hrefOf={({ examId }) => `/exam-papers/${examId}`}
          paging={paging}
          empty={
            <EmptyState icon="doc" title={t('exams:papers.empty')}>
              {t('exams:papers.emptyMore')}
            </EmptyState>
          }
        />
      </Sheet>
    </>
  )
}
