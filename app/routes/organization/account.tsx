import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { AccountScreen } from '~/domains/organization/ui/account-screen'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'organization:account.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { nameZh, nameEn, badgeNo, unitNameZh, unitNameEn, roles } = await requireActor(request, context)
  return { nameZh, nameEn, badgeNo, unitNameZh, unitNameEn, roles, isChanged: new URL(request.url).searchParams.has('changed') }
}

export default function Account() {
  return <AccountScreen {...useLoaderData<typeof loader>()} />
}
