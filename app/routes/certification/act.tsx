import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reinstateCertificate } from '~/domains/certification/commands/reinstate-certificate.server'
import { returnAct } from '~/domains/certification/commands/return-act.server'
import { revokeCertificate } from '~/domains/certification/commands/revoke-certificate.server'
import { suspendCertificate } from '~/domains/certification/commands/suspend-certificate.server'
import { decisionFields, formAnswer } from '~/domains/certification/model/decision-form'
import { proposedAct } from '~/domains/certification/queries/proposed-act.server'
import { ActScreen } from '~/domains/certification/ui/act-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { idOr404 } from '~/platform/http'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'certification:acts.title' } satisfies PageHandle

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  return { act: await proposedAct(actor, idOr404(params.proposalId), now()) }
}

const approvals = { SUSPENSION: suspendCertificate, REINSTATEMENT: reinstateCertificate, REVOCATION: revokeCertificate }

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const proposalId = idOr404(params.proposalId)
  const form = await submittedForm(request)
  if (form.get('act') === 'approve') {
    const { kind } = await proposedAct(actor, proposalId, now())
    const outcome = await approvals[kind](actor, { proposalId })
    return outcome.ok ? redirect(`/certification/acts/${proposalId}`) : data(formAnswer(outcome, form), { status: 409 })
  }
  const outcome = await returnAct(actor, { proposalId, reason: decisionFields(form).reason })
  if (outcome.ok) return redirect(`/certification/acts/${proposalId}`)
  return data(formAnswer(outcome, form), { status: outcome.refusal === 'bad-input' ? 400 : 409 })
}

export default function Act() {
  return <ActScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
