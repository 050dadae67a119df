import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { confirmCertificates } from '~/domains/certification/commands/confirm-certificates.server'
import { decisionFields, formAnswer } from '~/domains/certification/model/decision-form'
import { chosenProposals } from '~/domains/certification/queries/chosen-proposals.server'
import { BatchConfirmationScreen } from '~/domains/certification/ui/batch-confirmation-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { idOrNone } from '~/platform/http'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'certification:queue.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const ids = new URL(request.url).searchParams.getAll('id').map(idOrNone).filter(Boolean).slice(0, 200)
  return { ...(await chosenProposals(actor, ids, now())), decider: { nameZh: actor.nameZh, nameEn: actor.nameEn } }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const form = await submittedForm(request)
  const { documentNo, effectiveOn, basis } = decisionFields(form)
  const outcome = await confirmCertificates(actor, { proposalIds: form.getAll('id').map(String), documentNo, effectiveOn, basis })
  if (outcome.ok) return redirect(`/certification/confirmations?confirmed=${outcome.value.certificates.length}`)
  return data(formAnswer(outcome, form), { status: outcome.refusal === 'bad-input' ? 400 : 409 })
}

export default function ConfirmationBatch() {
  return <BatchConfirmationScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
