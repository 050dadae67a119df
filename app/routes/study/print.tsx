import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isDemo } from '~/domains/audit/queries/is-demo.server'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { modulePrint } from '~/domains/study/queries/module-print.server'
import { PrintScreen } from '~/domains/study/ui/print-screen'
import { now } from '~/platform/clock'
import type { PageHandle } from '~/ui/page-handle'

type Loaded = Awaited<ReturnType<typeof loader>>

export const handle = { title: ({ module }: Loaded, pick) => pick(module.titleZh, module.titleEn) } satisfies PageHandle

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { nameZh, nameEn, badgeNo } = await requireActor(request, context)
  const module = await modulePrint(params.slug ?? '', context.language)
  return { module, printedAt: now(), reader: { nameZh, nameEn, badgeNo }, isDemo: await isDemo() }
}

export default function Print() {
  return <PrintScreen {...useLoaderData<typeof loader>()} />
}
