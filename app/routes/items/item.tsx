import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reviewItems } from '~/domains/items/commands/review-items.server'
import { askedVersion } from '~/domains/items/model/asked-version'
import { item } from '~/domains/items/queries/item.server'
import { ItemScreen } from '~/domains/items/ui/item-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: ({ item }: { item: { slug: string } }) => item.slug } satisfies PageHandle

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const query = new URL(request.url).searchParams
  const done = (['APPROVED', 'RETURNED'] as const).find((verdict) => verdict === query.get('judged'))
  const submitted = Number(query.get('submitted')) || undefined
  return { item: await item(actor, params.slug ?? '', askedVersion(query), now()), done, submitted }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const form = Object.fromEntries(await submittedForm(request)) as Record<string, string>
  const { version = '', verdict, remark = '' } = form
  const outcome = await reviewItems(actor, { itemVersionIds: [version], verdict, remark: remark.trim() || null })
  if (outcome.ok) return redirect(`/items/${params.slug}?judged=${verdict}`)
  return data({ refusal: outcome.refusal, remark }, { status: outcome.refusal === 'bad-input' ? 400 : 409 })
}

export default function Item() {
  return <ItemScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
