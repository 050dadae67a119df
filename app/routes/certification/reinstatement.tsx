import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { proposeAct } from '~/domains/certification/commands/propose-act.server'
import { decisionFields, formAnswer } from '~/domains/certification/model/decision-form'
import { newAct } from '~/domains/certification/queries/new-act.server'
import { ActProposalScreen } from '~/domains/certification/ui/act-proposal-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { idOr404 } from '~/platform/http'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'certification:acts.kinds.REINSTATEMENT' } satisfies PageHandle

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const proposer = { nameZh: actor.nameZh, nameEn: actor.nameEn }
  return { act: await newAct(actor, idOr404(params.certificateId), 'REINSTATEMENT', now()), proposer }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const form = await submittedForm(request)
  const outcome = await proposeAct(actor, { kind: 'REINSTATEMENT', certificateId: params.certificateId, ...decisionFields(form) })
  if (outcome.ok) return redirect(`/certification/acts/${outcome.value.proposalId}`)
  return data(formAnswer(outcome, form), { status: outcome.refusal === 'bad-input' ? 400 : 409 })
}

export default function Reinstatement() {
  return <ActProposalScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
