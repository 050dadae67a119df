import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useMatches } from '@remix-run/react'
import { holds } from '~/domains/audit/model/actor'
import type { Capability } from '~/domains/audit/model/capability'
import { isDemo } from '~/domains/audit/queries/is-demo.server'
import { requireActor } from '~/domains/organization/queries/actor.server'
import type { IconName } from '~/ui/icon-names'
import { usePick, useT } from '~/ui/i18n'
import { Shell } from '~/ui/shell'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const { pathname, search } = new URL(request.url)
  const { nameZh, nameEn, badgeNo, unitNameZh, unitNameEn } = actor
  const open = entries.filter(([, , , capability]) => capability === null || holds(actor, capability)).map(([href]) => href)
  return { path: pathname + search, nameZh, nameEn, badgeNo, unitNameZh, unitNameEn, open, isDemo: await isDemo() }
}

type Entry = readonly [
  href: string,
  label: 'home' | 'study' | 'exams' | 'certificates' | 'archive' | 'trainingDesk' | 'sessions' | 'papers' | 'items' | 'coverage' | 'legalDesk' | 'confirmations' | 'unitCertificates' | 'officers' | 'units' | 'roles' | 'record' | 'regulations', // prettier-ignore
  icon: IconName,
  capability: Capability | null,
]

const own: readonly Entry[] = [
  ['/', 'home', 'home', null],
  ['/study', 'study', 'book', null],
  ['/exams', 'exams', 'exam', null],
  ['/certificates', 'certificates', 'award', null],
  ['/archive', 'archive', 'archive', null],
]
const training: readonly Entry[] = [
  ['/training', 'trainingDesk', 'grid', 'exams.session.view'],
  ['/sessions', 'sessions', 'calendar', 'exams.session.view'],
  ['/exam-papers', 'papers', 'doc', 'exams.exam.manage'],
  ['/study/progress', 'coverage', 'chart', 'study.progress.view'],
  ['/items', 'items', 'list', 'items.item.view'],
]
const legal: readonly Entry[] = [
  ['/legal', 'legalDesk', 'scale', 'certification.proposal.view'],
  ['/certification/confirmations', 'confirmations', 'check', 'certification.proposal.view'],
  ['/certification/certificates', 'unitCertificates', 'award', 'certification.certificate.view'],
]
const administration: readonly Entry[] = [
  ['/officers', 'officers', 'users', 'organization.officer.view'],
  ['/units', 'units', 'grid', 'organization.unit.view'],
  ['/record', 'record', 'history', 'audit.entry.view'],
]
const help: readonly Entry[] = [
  ['/regulations', 'regulations', 'law', null],
  ['/roles', 'roles', 'key', null],
]
const entries: readonly Entry[] = [...own, ...training, ...legal, ...administration, ...help]

export default function Frame() {
  const { path, open, badgeNo, isDemo, ...names } = useLoaderData<typeof loader>()
  const t = useT()
  const pick = usePick()
  const isWide = useMatches().some(({ handle }) => (handle as { isWide?: boolean } | undefined)?.isWide)
  const items = (group: readonly Entry[]) =>
    group.filter(([href]) => open.includes(href)).map(([href, label, icon]) => ({ href, icon, label: t(`frame:navigation.${label}`) }))
  const desks = [
    { title: t('frame:navigation.training'), items: items(training) },
    { title: t('frame:navigation.legal'), items: items(legal) },
    { title: t('frame:navigation.administration'), items: items(administration) },
  ].filter((group) => group.items.length > 0)
  const navigation = [{ items: items(own) }, ...desks, { title: t('frame:navigation.help'), items: items(help) }]
  return (
    <Shell
      path={path}
      unitName={pick(names.unitNameZh, names.unitNameEn)}
      person={{ name: pick(names.nameZh, names.nameEn), badgeNo, links: [{ href: '/account', label: t('frame:navigation.account') }] }}
      navigation={navigation}
      bottomBar={desks.length === 0 ? items(own) : undefined}
      isDemo={isDemo}
      isWide={isWide}
    >
      <Outlet />
    </Shell>
  )
}
