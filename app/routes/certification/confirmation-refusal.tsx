import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { refuseConfirmation } from '~/domains/certification/commands/refuse-confirmation.server'
import { decisionFields, formAnswer } from '~/domains/certification/model/decision-form'
import { proposal } from '~/domains/certification/queries/proposal.server'
import { ConfirmationScreen } from '~/domains/certification/ui/confirmation-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { idOr404 } from '~/platform/http'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'certification:queue.page.refusalTitle' } satisfies PageHandle

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const decider = { nameZh: actor.nameZh, nameEn: actor.nameEn }
  return { proposal: await proposal(actor, idOr404(params.proposalId), now()), decider }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const form = await submittedForm(request)
  const { documentNo, reason, basis } = decisionFields(form)
  const outcome = await refuseConfirmation(actor, { proposalId: params.proposalId, documentNo, reason, basis })
  if (outcome.ok) return redirect('/certification/confirmations?refused=1')
  return data(formAnswer(outcome, form), { status: outcome.refusal === 'bad-input' ? 400 : 409 })
}

export default function ConfirmationRefusal() {
  return <ConfirmationScreen {...useLoaderData<typeof loader>()} isRefusal answer={useActionData<typeof action>()} />
}
