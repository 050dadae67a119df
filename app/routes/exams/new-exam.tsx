import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { holds } from '~/domains/audit/model/actor'
import { prepareExam } from '~/domains/exams/commands/prepare-exam.server'
import type { Shortage } from '~/domains/exams/model/assembly/assembly-problem'
import { deskAnswer, examFields } from '~/domains/exams/model/desk-form'
import { examPolicies } from '~/domains/exams/queries/exam-policies.server'
import { namedShortages } from '~/domains/exams/queries/named-shortages.server'
import { usableBlueprints } from '~/domains/exams/queries/usable-blueprints.server'
import { NewExamScreen } from '~/domains/exams/ui/new-exam-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { units } from '~/domains/organization/queries/units.server'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'exams:newExam.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  return {
    units: await units(actor, 'exams.exam.manage'),
    policies: await examPolicies(actor),
    blueprints: await usableBlueprints(actor),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const form = await submittedForm(request)
  const outcome = await prepareExam(actor, examFields(form))
  if (outcome.ok) {
    const { examId } = outcome.value
    return redirect(holds(actor, 'exams.session.manage') ? `/sessions/new?exam=${examId}` : `/exam-papers/${examId}`)
  }
  const answer = deskAnswer(outcome, form)
  const short = (outcome.detail?.shortages ?? []) as readonly Shortage[]
  const shortages = short.length > 0 ? await namedShortages(actor, answer.values.blueprintSlug ?? '', short) : []
  return data({ ...answer, shortages }, { status: outcome.refusal === 'bad-input' ? 400 : 409 })
}

export default function NewExam() {
  return <NewExamScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
