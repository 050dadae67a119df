import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { confirmationOf } from '~/domains/certification/queries/confirmation-of.server'
import { attemptResult } from '~/domains/exams/queries/attempt-result.server'
import { resultReview } from '~/domains/exams/queries/result-review.server'
import { AttemptResult } from '~/domains/exams/ui/attempt-result'
import { ResultAwaited } from '~/domains/exams/ui/result-awaited'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { idOr404 } from '~/platform/http'
import type { PageHandle } from '~/ui/page-handle'
import { translatorFor } from '~/messages'

export const handle = {
  title: (data: { exam: { titleZh: string; titleEn: string } }, pick) => pick(data.exam.titleZh, data.exam.titleEn),
} satisfies PageHandle

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const attemptId = idOr404(params.attemptId)
  const attempt = await attemptResult(actor, attemptId)
  const { pathname, searchParams } = new URL(request.url)
  if (!attempt.isVisible) return { ...attempt, lastSavedAt: attempt.lastSavedAt?.toISOString() ?? null }
  const { questions, weakTopics, reading, sections } = await resultReview(attempt, context.language)
  const { exam, marks, totalMarks, passMark, isPass, usedMs, scores } = attempt
  return {
    ...{ isVisible: true as const, exam, marks, totalMarks, passMark, isPass, usedMs, scores, questions, weakTopics, reading },
    sections: sections.map(({ type, ...section }) => ({ ...section, title: sectionTitle(type) })),
    confirmation: exam.kind === 'FORMAL' && isPass ? await confirmationOf(actor, attemptId, now()) : undefined,
    shown: searchParams.get('questions') === 'all' ? ('all' as const) : ('lost' as const),
    path: pathname,
  }
}

function sectionTitle(type: 'SINGLE' | 'MULTIPLE' | 'TRUE_FALSE' | 'FILL_IN' | 'CASE_GROUP') {
  const key = `exams:type.${type}` as const
  return { zh: translatorFor('zh-CN')(key), en: translatorFor('en')(key) }
}

export default function Result() {
  const data = useLoaderData<typeof loader>()
  return data.isVisible ? <AttemptResult {...data} /> : <ResultAwaited {...data} />
}
