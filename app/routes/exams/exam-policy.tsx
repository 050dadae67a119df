import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { saveExamPolicy } from '~/domains/exams/commands/save-exam-policy.server'
import type { ExamPolicy } from '~/domains/exams/model/exam-policy'
import { policyAnswer, policyFields } from '~/domains/exams/model/policy-form'
import { examLevels, examPolicy } from '~/domains/exams/queries/exam-policy.server'
import { PolicyScreen } from '~/domains/exams/ui/policy-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = {
  title: (data: { policy: ExamPolicy }, pick) => pick(data.policy.nameZh, data.policy.nameEn),
} satisfies PageHandle

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const asked = new URL(request.url).searchParams.get('done')
  const done = asked === 'saved' || asked === 'same' ? (asked as 'saved' | 'same') : null
  return { ...(await examPolicy(actor, params.slug ?? '')), levels: await examLevels(actor), done }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const slug = params.slug ?? ''
  await examPolicy(actor, slug)
  const form = await submittedForm(request)
  const outcome = await saveExamPolicy(actor, { ...policyFields(form), slug })
  if (outcome.ok) return redirect(`/exam-papers/policies/${slug}?done=${outcome.value.isNew ? 'saved' : 'same'}`)
  return data(policyAnswer(outcome, form), { status: outcome.refusal === 'bad-input' ? 400 : 409 })
}

export default function OneExamPolicy() {
  return <PolicyScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
