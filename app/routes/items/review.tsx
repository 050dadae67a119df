import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reviewItems } from '~/domains/items/commands/review-items.server'
import { bankTabs } from '~/domains/items/model/bank-tabs'
import { waitingItems, WAITING_PAGE_SIZE } from '~/domains/items/queries/waiting-items.server'
import { WaitingScreen } from '~/domains/items/ui/waiting-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { pageNumber } from '~/platform/page-number'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'items:waiting.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const { pathname, search, searchParams } = new URL(request.url)
  const page = pageNumber(searchParams)
  return {
    ...(await waitingItems(actor, page)),
    ...{ pageSize: WAITING_PAGE_SIZE, tabs: bankTabs(actor), url: pathname + search },
    done: Number(searchParams.get('approved')) || 0,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const ticked = (await submittedForm(request)).getAll('version').map(String)
  const outcome = await reviewItems(actor, { itemVersionIds: ticked, verdict: 'APPROVED' })
  if (outcome.ok) return redirect(`/items/review?approved=${outcome.value.reviewed}`)
  return data({ refusal: outcome.refusal, ticked }, { status: outcome.refusal === 'bad-input' ? 400 : 409 })
}

export default function Review() {
  return <WaitingScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
