import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { holds, type AccountActor } from '~/domains/audit/model/actor'
import { assignRole, endRole } from '~/domains/organization/commands/assign-role.server'
import { liftBackOff } from '~/domains/organization/commands/lift-back-off.server'
import { openAccount, resetPassword } from '~/domains/organization/commands/open-account.server'
import { transferOfficer } from '~/domains/organization/commands/transfer-officer.server'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { officer } from '~/domains/organization/queries/officer.server'
import { units } from '~/domains/organization/queries/units.server'
import { OfficerScreen } from '~/domains/organization/ui/officer-screen'
import { now } from '~/platform/clock'
import { idOr404 } from '~/platform/http'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = {
  title: (data: { officer: { nameZh: string; nameEn: string } }, pick) => pick(data.officer.nameZh, data.officer.nameEn),
} satisfies PageHandle

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const may = {
    transfer: holds(actor, 'organization.officer.manage'),
    account: holds(actor, 'organization.account.manage'),
    role: holds(actor, 'organization.role.assign'),
    lift: holds(actor, 'organization.back-off.lift'),
    archive: holds(actor, 'certification.archive.view'),
  }
  const inScope = may.transfer || may.role ? await units(actor, may.role ? 'organization.role.assign' : 'organization.officer.manage') : []
  return { officer: await officer(actor, idOr404(params.officerId), now()), units: inScope, may }
}

/** The acts of this page, by the name their button carries. */
const acts: Record<string, (actor: AccountActor, input: Record<string, string>) => Promise<{ ok: boolean; refusal?: string }>> = {
  transfer: transferOfficer,
  account: (actor, { officerId = '', firstPassword = '' }) => openAccount(actor, { officerId, firstPassword }),
  reset: (actor, { officerId = '', firstPassword = '' }) => resetPassword(actor, { officerId, firstPassword }),
  lift: liftBackOff,
  assign: assignRole,
  end: endRole,
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const { act = '', ...values } = Object.fromEntries(await submittedForm(request)) as Record<string, string>
  const run = acts[act]
  const outcome = run ? await run(actor, { ...values, officerId: idOr404(params.officerId) }) : { ok: false, refusal: 'bad-input' }
  const refusal = outcome.ok ? null : (outcome.refusal ?? 'bad-input')
  return data({ act, refusal }, { status: refusal === null ? 200 : refusal === 'bad-input' ? 400 : 409 })
}

export default function Officer() {
  return <OfficerScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
