import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { answerQuickCheck } from '~/domains/study/commands/answer-quick-check.server'
import { sectionPath } from '~/domains/study/ui/study-paths'
import { RefusedScreen } from '~/domains/study/ui/refused-screen'
import { now } from '~/platform/clock'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'study:refused.title' } satisfies PageHandle

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const form = await submittedForm(request)
  const [versionId, sectionId, checkId] = ['versionId', 'sectionId', 'checkId'].map((name) => String(form.get(name) ?? ''))
  const outcome = await answerQuickCheck(actor, { versionId, checkId, chosen: form.getAll('chosen').map(String) }, now())
  if (outcome.ok) return redirect(`${sectionPath(params.slug ?? '', sectionId ?? '')}#check-${checkId}`, 303)
  return data({ refusal: outcome.refusal, sectionId, checkId }, { status: outcome.refusal === 'bad-input' ? 400 : 409 })
}

export default function QuickCheck() {
  const { slug = '' } = useParams()
  const { refusal, sectionId, checkId } = useActionData<typeof action>() ?? { refusal: 'bad-input' as const, sectionId: '', checkId: '' }
  const back = sectionId ? `${sectionPath(slug, encodeURIComponent(sectionId))}#check-${checkId}` : `/study/modules/${slug}`
  return <RefusedScreen refusal={refusal} back={back} />
}
