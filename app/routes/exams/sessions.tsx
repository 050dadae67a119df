import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { holds } from '~/domains/audit/model/actor'
import { sessions, SESSIONS_PER_PAGE } from '~/domains/exams/queries/sessions.server'
import { SessionList } from '~/domains/exams/ui/session-list'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { pageNumber } from '~/platform/page-number'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'exams:session.sessions' } satisfies PageHandle

const shown = { SCHEDULED: 'PLANNED', RUNNING: 'OPEN', ENDED: 'ENDED', PUBLISHED: 'PUBLISHED' } as const

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const page = pageNumber(new URL(request.url).searchParams)
  const { rows, tests, total } = await sessions(actor, { page }, now())
  const listed = ({ opensAt, endsAt, status, ...row }: (typeof rows)[number]) => ({
    ...row,
    opensAt: opensAt.toISOString(),
    endsAt: endsAt.toISOString(),
    status: shown[status],
  })
  return {
    ...{ page, total, pageSize: SESSIONS_PER_PAGE },
    mayArrange: holds(actor, 'exams.session.manage'),
    sessions: rows.map(listed),
    tests: tests.map(listed),
  }
}

export default function Sessions() {
  const { page, total, pageSize, ...lists } = useLoaderData<typeof loader>()
  return <SessionList {...lists} paging={{ page, total, pageSize, hrefOf: (to) => `/sessions?page=${to}` }} />
}
