import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { recordReading } from '~/domains/study/commands/record-reading.server'
import { sectionPath } from '~/domains/study/ui/study-paths'
import { RefusedScreen } from '~/domains/study/ui/refused-screen'
import { now } from '~/platform/clock'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'study:refused.title' } satisfies PageHandle

/** Turning the page by form: the section just read is recorded, the next one opened. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const { next, ...report } = Object.fromEntries(await submittedForm(request)) as Record<string, string>
  const outcome = await recordReading(actor, report, now())
  if (!outcome.ok) return data({ refusal: outcome.refusal }, { status: outcome.refusal === 'bad-input' ? 400 : 409 })
  const slug = params.slug ?? ''
  const here = `${sectionPath(slug, encodeURIComponent(report.sectionId ?? ''))}#acknowledgement`
  return redirect(next ? sectionPath(slug, encodeURIComponent(next)) : here, 303)
}

export default function Reading() {
  const { slug } = useParams()
  return <RefusedScreen refusal={useActionData<typeof action>()?.refusal ?? 'bad-input'} back={`/study/modules/${slug}`} />
}
