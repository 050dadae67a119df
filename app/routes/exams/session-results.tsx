import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { holdsWithin } from '~/domains/audit/model/actor'
import { openPages } from '~/domains/exams/model/session-pages'
import { sessionResults } from '~/domains/exams/queries/session-results.server'
import { SessionResults } from '~/domains/exams/ui/session-results'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { idOr404 } from '~/platform/http'
import type { PageHandle } from '~/ui/page-handle'

export const handle = {
  title: (data: { session: { titleZh: string; titleEn: string } }, pick) => pick(data.session.titleZh, data.session.titleEn),
} satisfies PageHandle

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const { unitPath, ...results } = await sessionResults(actor, idOr404(params.sessionId))
  return { ...results, pages: openPages(actor, unitPath), mayPublish: holdsWithin(actor, 'exams.results.publish', unitPath) }
}

export default function Results() {
  const { session, publication, ...results } = useLoaderData<typeof loader>()
  return (
    <SessionResults
      {...results}
      session={{ ...session, opensAt: iso(session.opensAt), endsAt: iso(session.endsAt) }}
      publication={publication && { ...publication, at: iso(publication.at) }}
    />
  )
}

const iso = (instant: Date | string) => new Date(instant).toISOString()
