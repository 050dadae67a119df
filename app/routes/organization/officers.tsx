import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { holds } from '~/domains/audit/model/actor'
import { registerOfficer } from '~/domains/organization/commands/register-officer.server'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { badgeAuthorities } from '~/domains/organization/queries/badge-authorities.server'
import { officers } from '~/domains/organization/queries/officers.server'
import { units } from '~/domains/organization/queries/units.server'
import { OfficersScreen } from '~/domains/organization/ui/officers-screen'
import { pageNumber } from '~/platform/page-number'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'organization:officers.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const query = new URL(request.url).searchParams
  const page = pageNumber(query)
  const mayRegister = holds(actor, 'organization.officer.manage')
  const search = query.get('q') ?? ''
  return {
    ...(await officers(actor, { search, page })),
    search,
    units: mayRegister ? await units(actor, 'organization.officer.manage') : [],
    authorities: mayRegister ? await badgeAuthorities() : [],
    mayRegister,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const values = Object.fromEntries(await submittedForm(request)) as Record<string, string>
  const outcome = await registerOfficer(actor, { ...values, rank: values.rank || undefined })
  if (outcome.ok) return data({ registered: values.nameZh ?? '', refusal: null, fields: [], values: {} })
  const issues = (outcome.detail?.issues ?? []) as { path: string[] }[]
  const fields = outcome.refusal === 'badge-taken' ? ['badgeNo'] : issues.map(({ path }) => String(path[0]))
  return data({ registered: null, refusal: outcome.refusal, fields, values }, { status: outcome.refusal === 'bad-input' ? 400 : 409 })
}

export default function Officers() {
  return <OfficersScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
