import type { ActionFunctionArgs } from '@remix-run/node'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { recordReading } from '~/domains/study/commands/record-reading.server'
import { minutesOf } from '~/domains/study/ui/minutes-of'
import { refusalKey } from '~/domains/study/ui/refusals'
import { translatorFor } from '~/messages'
import { now } from '~/platform/clock'
import { formatFor } from '~/platform/format'
import { submittedForm } from '~/platform/submitted-form.server'

/** The report of the page's script, answered with the figures as the page shows them. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const t = translatorFor(context.language)
  const outcome = await recordReading(actor, Object.fromEntries(await submittedForm(request)), now())
  if (!outcome.ok) {
    const { refusal } = outcome
    return Response.json({ error: refusal, message: t(refusalKey(refusal)) }, { status: refusal === 'bad-input' ? 400 : 409 })
  }
  const { share, activeSeconds, neededSeconds, isRead } = outcome.value.progress
  return Response.json({
    percent: formatFor(context.language).percent(share),
    share: Math.round(share * 100),
    time: t('study:reader.time', { read: minutesOf(activeSeconds), needed: minutesOf(neededSeconds) }),
    isRead,
  })
}
