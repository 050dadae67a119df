import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { sessionResults } from '~/domains/exams/queries/session-results.server'
import { examRefusalKey } from '~/domains/exams/ui/refusals'
import { SessionPublication } from '~/domains/exams/ui/session-publication'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { idOr404 } from '~/platform/http'
import { usePick, useT } from '~/ui/i18n'
import type { PageHandle } from '~/ui/page-handle'
import { publishResults } from '~/workflows/publish-results.server'

export const handle = {
  title: (data: { session: { titleZh: string; titleEn: string } }, pick) => pick(data.session.titleZh, data.session.titleEn),
} satisfies PageHandle

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const { session, policy, results, working, incidents } = await sessionResults(actor, idOr404(params.sessionId))
  return {
    session: { ...session, opensAt: session.opensAt.toISOString(), endsAt: session.endsAt.toISOString() },
    policy,
    publisher: { nameZh: actor.nameZh, nameEn: actor.nameEn },
    counts: { marked: results.length, passed: results.filter(({ isPass }) => isPass).length, working, incidents },
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const outcome = await publishResults(actor, { sessionId: idOr404(params.sessionId) })
  if (!outcome.ok) return data({ refusal: outcome.refusal }, { status: outcome.refusal === 'bad-input' ? 400 : 409 })
  return redirect(`/sessions/${params.sessionId}/results`)
}

export default function Publication() {
  const { session, policy, publisher, counts } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  const t = useT()
  const pick = usePick()
  return (
    <SessionPublication
      session={session}
      policy={pick(policy.nameZh, policy.nameEn)}
      publisher={pick(publisher.nameZh, publisher.nameEn)}
      counts={counts}
      leadsToLevel={policy.level !== null}
      refusal={refusal && t(examRefusalKey(refusal))}
    />
  )
}
