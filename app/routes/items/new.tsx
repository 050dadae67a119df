import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answeredForm } from '~/domains/items/commands/answered-form.server'
import { ItemType } from '~/domains/items/model/item'
import { formFacts } from '~/domains/items/queries/form-facts.server'
import { blankForm } from '~/domains/items/queries/item-to-write.server'
import { writingChoices } from '~/domains/items/queries/writing-choices.server'
import { WritingScreen } from '~/domains/items/ui/writing-screen'
import { WritingStartScreen } from '~/domains/items/ui/writing-start-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'items:start.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const query = new URL(request.url).searchParams
  const asked = { type: query.get('type') ?? '', topic: query.get('topic') ?? '' }
  const type = ItemType.safeParse(asked.type).data
  const form = type ? await blankForm(actor, type, asked.topic, now()) : null
  return { form, asked, isIncomplete: query.has('type') || query.has('topic'), ...(await writingChoices(actor, form, now())) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const { to, answer, status } = await answeredForm(actor, await submittedForm(request), null, now())
  if (to !== null) return redirect(to)
  return data({ answer, facts: await formFacts(answer?.form ?? null, now()) }, { status })
}

export default function New() {
  const { form, asked, isIncomplete, topics, laws } = useLoaderData<typeof loader>()
  const { answer, facts = {} } = useActionData<typeof action>() ?? {}
  if (!form) return <WritingStartScreen {...asked} topics={topics} isIncomplete={isIncomplete} />
  const head = { status: null, copy: null, returned: [] }
  return (
    <WritingScreen {...{ form, head, topics, laws, facts }} stand={{ version: 0, copy: 0 }} isSaved={false} answer={answer ?? undefined} />
  )
}
