import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { holds } from '~/domains/audit/model/actor'
import { trainingHome } from '~/domains/dashboards/queries/training-home.server'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { TrainingHome } from '~/ui/home/training-home'
import { usePick, useT } from '~/ui/i18n'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'frame:navigation.trainingDesk' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const at = now()
  return { now: at.toISOString(), mayArrange: holds(actor, 'exams.session.manage'), ...(await trainingHome(actor, at)) }
}

const LISTED_AT_MOST = 10
const status = { SCHEDULED: 'PLANNED', RUNNING: 'OPEN', ENDED: 'ENDED', PUBLISHED: 'PUBLISHED' } as const
const iso = (instant: Date | string) => new Date(instant).toISOString()

export default function Training() {
  const { now, mayArrange, running, tests, scheduled, toPublish, published, sitting, assigned, overdue } = useLoaderData<typeof loader>()
  const t = useT()
  const pick = usePick()
  type Session = (typeof running)[number]
  const formal = running.filter(({ kind }) => kind === 'FORMAL')
  const mock = running.filter(({ kind }) => kind === 'MOCK')
  const title = (session: Session) => pick(session.titleZh, session.titleEn)
  const room = (session: Session) => pick(session.roomZh, session.roomEn)
  return (
    <TrainingHome
      now={now}
      mayArrange={mayArrange}
      counts={{ sitting, running: running.length, toPublish: toPublish.length, overdue }}
      duties={[
        ...toPublish.map((session) => ({
          id: `publish-${session.sessionId}`,
          dueAt: null,
          what: t('dashboards:training.publish', { exam: title(session) }),
          why: t('dashboards:training.publishWhy', { count: session.marked, room: room(session) }),
          href: `/sessions/${session.sessionId}/results`,
          act: t('dashboards:training.publishAct'),
          actHref: `/sessions/${session.sessionId}/publication`,
        })),
        ...formal.map((session) => ({
          id: `run-${session.sessionId}`,
          dueAt: iso(session.endsAt),
          what: t('dashboards:training.invigilate', { exam: title(session) }),
          why: t('dashboards:training.invigilateWhy', { started: session.started, candidates: session.candidates, room: room(session) }),
          href: `/sessions/${session.sessionId}`,
          act: t('dashboards:training.invigilateAct'),
        })),
      ]}
      sessions={[...formal, ...toPublish, ...scheduled, ...mock].slice(0, LISTED_AT_MOST).map((session) => ({
        id: session.sessionId,
        title: title(session),
        place: t('dashboards:training.place', { room: room(session), batch: session.batch }),
        opensAt: iso(session.opensAt),
        endsAt: iso(session.endsAt),
        candidates: session.candidates,
        started: session.started,
        handedIn: session.handedIn,
        status: status[session.status],
        href: `/sessions/${session.sessionId}`,
        actHref: `/sessions/${session.sessionId}${session.status === 'ENDED' ? '/publication' : ''}`,
      }))}
      tests={tests}
      study={assigned.map((module) => ({
        id: module.slug,
        title: pick(module.titleZh, module.titleEn),
        href: '/study/progress',
        done: Math.min(module.acknowledged, module.assigned),
        assigned: module.assigned,
        isOverdue: module.overdue > 0,
      }))}
      latest={published.map((session) => ({
        id: session.sessionId,
        publishedAt: iso(session.publishedAt ?? session.endsAt),
        title: title(session),
        href: `/sessions/${session.sessionId}/results`,
        passed: session.passed,
        total: session.marked,
        mean: session.mean,
      }))}
    />
  )
}
