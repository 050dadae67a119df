import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { record } from '~/domains/audit/queries/record.server'
import { RecordScreen } from '~/domains/audit/ui/record-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { pageNumber } from '~/platform/page-number'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'audit:record.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const query = new URL(request.url).searchParams
  const name = query.get('name') ?? ''
  return { ...(await record(actor, { name, page: pageNumber(query) })), name }
}

export default function Record() {
  return <RecordScreen {...useLoaderData<typeof loader>()} />
}
