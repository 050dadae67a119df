import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { holds } from '~/domains/audit/model/actor'
import { certificatesByUnit, CERTIFICATES_PAGE_SIZE } from '~/domains/certification/queries/certificates-by-unit.server'
import { CertificatesScreen } from '~/domains/certification/ui/certificates-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { idOrNone } from '~/platform/http'
import { pageNumber } from '~/platform/page-number'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'certification:list.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const { pathname, search, searchParams } = new URL(request.url)
  const filter = {
    search: (searchParams.get('q') ?? '').trim().slice(0, 60),
    unitId: idOrNone(searchParams.get('unit')),
    status: searchParams.get('status') ?? '',
    page: pageNumber(searchParams),
  }
  return {
    ...(await certificatesByUnit(actor, filter, now())),
    filter,
    pageSize: CERTIFICATES_PAGE_SIZE,
    url: pathname + search,
    mayPropose: holds(actor, 'certification.act.propose'),
  }
}

export default function Certificates() {
  return <CertificatesScreen {...useLoaderData<typeof loader>()} />
}
