import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { holds } from '~/domains/audit/model/actor'
import { createUnit } from '~/domains/organization/commands/create-unit.server'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { units } from '~/domains/organization/queries/units.server'
import { UnitsScreen } from '~/domains/organization/ui/units-screen'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'organization:units.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  return { units: await units(actor), mayCreate: holds(actor, 'organization.unit.manage') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const values = Object.fromEntries(await submittedForm(request)) as Record<string, string>
  const outcome = await createUnit(actor, values)
  if (outcome.ok) return data({ created: values.nameZh ?? '', refusal: null, values: {} })
  return data({ created: null, refusal: outcome.refusal, values }, { status: outcome.refusal === 'bad-input' ? 400 : 409 })
}

export default function Units() {
  return <UnitsScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
