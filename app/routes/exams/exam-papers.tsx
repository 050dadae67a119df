import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { examList, EXAMS_PER_PAGE } from '~/domains/exams/queries/exam-list.server'
import { ExamPapersList } from '~/domains/exams/ui/exam-papers-list'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { pageNumber } from '~/platform/page-number'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'exams:papers.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const page = pageNumber(new URL(request.url).searchParams)
  const { rows, total } = await examList(actor, { page })
  return { page, total, pageSize: EXAMS_PER_PAGE, exams: rows.map(({ forms, ...exam }) => ({ ...exam, forms: forms.length })) }
}

export default function ExamPapers() {
  const { exams, page, total, pageSize } = useLoaderData<typeof loader>()
  return <ExamPapersList exams={exams} paging={{ page, total, pageSize, hrefOf: (to) => `/exam-papers?page=${to}` }} />
}
