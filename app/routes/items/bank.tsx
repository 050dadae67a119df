import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { holds } from '~/domains/audit/model/actor'
import { bankFilter } from '~/domains/items/model/bank-filter'
import { bankTabs } from '~/domains/items/model/bank-tabs'
import { BANK_PAGE_SIZE, itemBank } from '~/domains/items/queries/item-bank.server'
import { ownItems } from '~/domains/items/queries/own-items.server'
import { BankScreen } from '~/domains/items/ui/bank-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'items:bank.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const { pathname, search, searchParams } = new URL(request.url)
  const filter = bankFilter(searchParams)
  const own = holds(actor, 'items.item.write') ? await ownItems(actor) : null
  return { ...(await itemBank(actor, filter)), own, filter, pageSize: BANK_PAGE_SIZE, tabs: bankTabs(actor), url: pathname + search }
}

export default function Bank() {
  return <BankScreen {...useLoaderData<typeof loader>()} />
}
