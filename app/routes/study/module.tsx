import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { modulePage } from '~/domains/study/queries/module-page.server'
import { ReaderScreen } from '~/domains/study/ui/reader-screen'
import { now } from '~/platform/clock'
import type { PageHandle } from '~/ui/page-handle'

type Loaded = Awaited<ReturnType<typeof loader>>

export const handle = {
  title: ({ page }: Loaded, pick) => pick(page.titleZh, page.titleEn),
  islands: ['reading'],
  isWide: true,
} satisfies PageHandle

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const page = await modulePage(actor, params.slug ?? '', params.section, context.language, now())
  return { page, again: new URL(request.url).searchParams.get('again') }
}

export default function Module() {
  return <ReaderScreen {...useLoaderData<typeof loader>()} />
}
