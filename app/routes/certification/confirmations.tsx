import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { holds } from '~/domains/audit/model/actor'
import { confirmationQueue, QUEUE_PAGE_SIZE } from '~/domains/certification/queries/confirmation-queue.server'
import { ConfirmationQueueScreen } from '~/domains/certification/ui/confirmation-queue-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { idOrNone } from '~/platform/http'
import { pageNumber } from '~/platform/page-number'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'certification:queue.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const { pathname, search, searchParams } = new URL(request.url)
  const filter = {
    search: (searchParams.get('q') ?? '').trim().slice(0, 60),
    unitId: idOrNone(searchParams.get('unit')),
    levelId: idOrNone(searchParams.get('level')),
    page: pageNumber(searchParams),
  }
  return {
    ...(await confirmationQueue(actor, filter, now())),
    filter,
    pageSize: QUEUE_PAGE_SIZE,
    url: pathname + search,
    mayDecide: holds(actor, 'certification.proposal.decide'),
    done: { confirmed: Number(searchParams.get('confirmed')) || 0, isRefused: searchParams.has('refused') },
  }
}

export default function Confirmations() {
  return <ConfirmationQueueScreen {...useLoaderData<typeof loader>()} />
}
