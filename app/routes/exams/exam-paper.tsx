import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { holds } from '~/domains/audit/model/actor'
import { examPapers } from '~/domains/exams/queries/exam-papers.server'
import { ExamPapersScreen } from '~/domains/exams/ui/exam-papers-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { idOr404 } from '~/platform/http'
import type { PageHandle } from '~/ui/page-handle'

export const handle = {
  title: (data: { exam: { titleZh: string; titleEn: string } }, pick) => pick(data.exam.titleZh, data.exam.titleEn),
} satisfies PageHandle

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  return { ...(await examPapers(actor, idOr404(params.examId))), mayArrange: holds(actor, 'exams.session.manage') }
}

export default function ExamPaper() {
  return <ExamPapersScreen {...useLoaderData<typeof loader>()} />
}
