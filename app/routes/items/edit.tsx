import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answeredForm } from '~/domains/items/commands/answered-form.server'
import { formFacts } from '~/domains/items/queries/form-facts.server'
import { itemToWrite } from '~/domains/items/queries/item-to-write.server'
import { writingChoices } from '~/domains/items/queries/writing-choices.server'
import { WritingScreen } from '~/domains/items/ui/writing-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'items:writing.editTitle' } satisfies PageHandle

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const { form, stand, ...head } = await itemToWrite(actor, params.slug ?? '')
  const choices = await writingChoices(actor, form, now())
  const isSaved = new URL(request.url).searchParams.has('saved')
  return { form, stand, head, ...choices, facts: await formFacts(form, now()), isSaved }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const { to, answer, status } = await answeredForm(actor, await submittedForm(request), params.slug ?? '', now())
  if (to !== null) return redirect(to)
  return data({ answer, facts: await formFacts(answer?.form ?? null, now()) }, { status })
}

export default function Edit() {
  const loaded = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <WritingScreen {...loaded} facts={answered?.facts ?? loaded.facts} answer={answered?.answer ?? undefined} />
}
