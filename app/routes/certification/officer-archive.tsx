import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { officerArchive } from '~/domains/certification/queries/officer-archive.server'
import { ArchiveScreen } from '~/domains/certification/ui/archive-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { idOr404 } from '~/platform/http'
import type { PageHandle } from '~/ui/page-handle'

export const handle = {
  title: ({ officer }: { officer: { nameZh: string; nameEn: string } }, pick) => pick(officer.nameZh, officer.nameEn),
} satisfies PageHandle

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const { pathname, searchParams } = new URL(request.url)
  const archive = await officerArchive(actor, idOr404(params.officerId), searchParams.get('kind') ?? '', now())
  return { ...archive, path: pathname }
}

export default function OfficerArchive() {
  return <ArchiveScreen {...useLoaderData<typeof loader>()} />
}
