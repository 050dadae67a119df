import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { holds } from '~/domains/audit/model/actor'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { units } from '~/domains/organization/queries/units.server'
import { assignModule } from '~/domains/study/commands/assign-module.server'
import { endOfDay } from '~/domains/study/model/assignment'
import { unitProgress } from '~/domains/study/queries/unit-progress.server'
import { UnitProgressScreen } from '~/domains/study/ui/unit-progress-screen'
import { addDays, dayOf } from '~/platform/calendar-day'
import { now } from '~/platform/clock'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'study:progress.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const at = now()
  const mayAssign = holds(actor, 'study.assignment.manage')
  const assign = mayAssign ? { units: await units(actor, 'study.assignment.manage'), earliest: addDays(dayOf(at), 1) } : null
  return { ...(await unitProgress(actor, at)), assign }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const values = Object.fromEntries(await submittedForm(request)) as Record<string, string>
  const outcome = await assignModule(actor, { ...values, dueAt: endOfDay(values.dueOn ?? '') }, now())
  if (outcome.ok) return data({ refusal: null, values: {} })
  return data({ refusal: outcome.refusal, values }, { status: outcome.refusal === 'bad-input' ? 400 : 409 })
}

export default function Progress() {
  return <UnitProgressScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
