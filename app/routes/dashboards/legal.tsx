import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useLevel } from '~/domains/certification/ui/use-level'
import { legalHome } from '~/domains/dashboards/queries/legal-home.server'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { LegalHome } from '~/ui/home/legal-home'
import { useFormat, usePick, useT } from '~/ui/i18n'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'frame:navigation.legalDesk' } satisfies PageHandle

/** Lines of the coverage chart: share of officers with a certificate in force (EX-45: over 20 % and over 10 % without). */
const THRESHOLDS = [0.8, 0.9] as const

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const at = now()
  return { now: at.toISOString(), ...(await legalHome(actor, at)) }
}

export default function Legal() {
  const { now, queue, pending, coverage, expiry, acts } = useLoaderData<typeof loader>()
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const level = useLevel()
  const soonUntil = new Date(Date.parse(now) + coverage.expiringWithinDays * 86_400_000).toISOString().slice(0, 7)
  return (
    <LegalHome
      now={now}
      counts={{
        pending,
        warned: queue.filter(({ mayBeBatched }) => !mayBeBatched).length,
        held: coverage.held,
        inService: coverage.total,
        expiring: coverage.expiring,
        suspended: coverage.suspended,
        without: coverage.total - coverage.held,
      }}
      queue={queue.map((row) => ({
        id: row.id,
        name: pick(row.nameZh, row.nameEn),
        badgeNo: row.badgeNo,
        unit: pick(row.unit.nameZh, row.unit.nameEn),
        applied: t(`certification:queue.kind.${row.kind}`),
        level: level.withLevel(row.level, row.speciality),
        marks: row.marks,
        passedOn: row.examPassedOn,
        checks: row.mayBeBatched
          ? [{ tone: 'ok' as const, text: t('certification:queue.allPassed') }]
          : row.warnings.map((code) => ({ tone: 'duty' as const, text: t(`certification:queue.warning.${code}`) })),
        href: `/certification/confirmations/${row.id}`,
      }))}
      acts={acts.map((act) => ({
        id: act.proposalId,
        at: new Date(act.at).toISOString(),
        title: t('dashboards:legal.act', {
          kind: t(`dashboards:legal.${act.kind}`),
          name: pick(act.nameZh, act.nameEn),
          number: act.number,
        }),
        line: format.date(act.effectiveOn),
        href: `/certification/acts/${act.proposalId}`,
      }))}
      coverage={coverage.byUnit.map(({ id, nameZh, nameEn, held, total }) => ({ key: id, label: pick(nameZh, nameEn), held, total }))}
      thresholds={THRESHOLDS}
      expiry={expiry.months.map(({ month, count }) => ({ month, count, soon: month <= soonUntil ? count : 0 }))}
    />
  )
}
