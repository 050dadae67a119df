import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { saveExamPolicy } from '~/domains/exams/commands/save-exam-policy.server'
import { policyAnswer, policyFields } from '~/domains/exams/model/policy-form'
import { examLevels } from '~/domains/exams/queries/exam-policy.server'
import { NewPolicyScreen } from '~/domains/exams/ui/new-policy-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { units } from '~/domains/organization/queries/units.server'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'exams:policy.newTitle' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  return { units: await units(actor, 'exams.exam.manage'), levels: await examLevels(actor) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const form = await submittedForm(request)
  const fields = policyFields(form)
  const outcome = await saveExamPolicy(actor, { ...fields, baseVersion: 0 })
  if (outcome.ok) return redirect(`/exam-papers/policies/${fields.slug}?done=saved`)
  return data(policyAnswer(outcome, form), { status: outcome.refusal === 'bad-input' ? 400 : 409 })
}

export default function NewExamPolicy() {
  return <NewPolicyScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
