import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { acknowledgeVersion } from '~/domains/study/commands/acknowledge-version.server'
import { lastSection } from '~/domains/study/queries/module-page.server'
import { sectionPath } from '~/domains/study/ui/study-paths'
import { RefusedScreen } from '~/domains/study/ui/refused-screen'
import { now } from '~/platform/clock'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'study:refused.title' } satisfies PageHandle

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const outcome = await acknowledgeVersion(actor, Object.fromEntries(await submittedForm(request)), now())
  const slug = params.slug ?? ''
  if (outcome.ok) return redirect(`${sectionPath(slug, await lastSection(slug))}#acknowledgement`, 303)
  return data({ refusal: outcome.refusal }, { status: outcome.refusal === 'bad-input' ? 400 : 409 })
}

export default function Acknowledgement() {
  const { slug } = useParams()
  return <RefusedScreen refusal={useActionData<typeof action>()?.refusal ?? 'bad-input'} back={`/study/modules/${slug}`} />
}
