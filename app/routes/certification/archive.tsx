import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { officerArchive } from '~/domains/certification/queries/officer-archive.server'
import { ArchiveScreen } from '~/domains/certification/ui/archive-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'certification:archive.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const { pathname, searchParams } = new URL(request.url)
  return { ...(await officerArchive(actor, null, searchParams.get('kind') ?? '', now())), path: pathname }
}

export default function Archive() {
  return <ArchiveScreen {...useLoaderData<typeof loader>()} />
}
