import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { myExams } from '~/domains/exams/queries/my-exams.server'
import { ExamList } from '~/domains/exams/ui/exam-list'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'exams:list.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const { open, upcoming, taken } = await myExams(actor, now())
  type Row = (typeof open)[number]
  const listed = ({ attempt, opensAt, endsAt, lateEntryUntil, ...exam }: Row) => ({
    ...exam,
    opensAt: opensAt.toISOString(),
    endsAt: endsAt.toISOString(),
    lateEntryUntil: lateEntryUntil?.toISOString() ?? null,
    isStarted: attempt !== null,
    hallHref: `/hall/${context.language}/?candidate=${exam.candidateId}`,
  })
  const state = ({ attempt, result }: Row): 'ABSENT' | 'MARKING' | 'PASSED' | 'FAILED' => {
    if (!attempt) return 'ABSENT'
    if (!result) return 'MARKING'
    return result.isPass ? 'PASSED' : 'FAILED'
  }
  return {
    open: open.map(listed),
    upcoming: upcoming.map(listed),
    taken: taken.map((exam) => ({
      candidateId: exam.candidateId,
      titleZh: exam.titleZh,
      titleEn: exam.titleEn,
      kind: exam.kind,
      opensAt: exam.opensAt.toISOString(),
      totalMarks: exam.totalMarks,
      marks: exam.result?.marks ?? null,
      isDiagnostic: exam.diagnostic !== null,
      state: state(exam),
      href: exam.attempt ? `/exams/attempts/${exam.attempt.id}/result` : null,
    })),
  } as const
}

export default function Exams() {
  return <ExamList {...useLoaderData<typeof loader>()} />
}
