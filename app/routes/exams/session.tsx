import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { holdsWithin } from '~/domains/audit/model/actor'
import { extendDeadline } from '~/domains/exams/commands/extend-deadline.server'
import { issueTakeOverCode } from '~/domains/exams/commands/issue-take-over-code.server'
import { openPages } from '~/domains/exams/model/session-pages'
import { sessionBoard } from '~/domains/exams/queries/session-board.server'
import { ExtensionForm } from '~/domains/exams/ui/extension-form'
import { examRefusalKey } from '~/domains/exams/ui/refusals'
import { SessionBoard } from '~/domains/exams/ui/session-board'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { idOr404 } from '~/platform/http'
import { submittedForm } from '~/platform/submitted-form.server'
import { usePick, useT } from '~/ui/i18n'
import type { PageHandle } from '~/ui/page-handle'

export const handle = {
  title: (data: { session: { titleZh: string; titleEn: string } }, pick) => pick(data.session.titleZh, data.session.titleEn),
  islands: ['board'],
  isWide: true,
} satisfies PageHandle

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const { unitPath, ...board } = await sessionBoard(actor, idOr404(params.sessionId), now())
  return { ...board, pages: openPages(actor, unitPath), mayInvigilate: holdsWithin(actor, 'exams.session.invigilate', unitPath) }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const form = Object.fromEntries(await submittedForm(request)) as Record<string, string>
  if (form.intent === 'extend') {
    const { minutes, reason } = form
    const outcome = await extendDeadline(actor, { sessionId: idOr404(params.sessionId), minutes, reason })
    return outcome.ok ? data({ refusal: null, issued: null }) : refused(outcome.refusal)
  }
  const attemptId = form.attemptId ?? ''
  const outcome = await issueTakeOverCode(actor, { attemptId })
  if (!outcome.ok) return refused(outcome.refusal)
  return data({ refusal: null, issued: { attemptId, code: outcome.value.code, expiresAt: outcome.value.expiresAt.toISOString() } })
}

function refused<R extends string>(refusal: R) {
  return data({ refusal, issued: null }, { status: refusal === 'bad-input' ? 400 : 409 })
}

export default function Session() {
  const board = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT()
  const pick = usePick()
  const issuedTo = answer?.issued && board.seats.find(({ attemptId }) => attemptId === answer.issued.attemptId)
  return (
    <SessionBoard
      {...board}
      issued={issuedTo ? { ...answer.issued, deskNo: issuedTo.deskNo, name: pick(issuedTo.nameZh, issuedTo.nameEn) } : undefined}
      refusal={answer?.refusal ? t(examRefusalKey(answer.refusal)) : undefined}
    >
      {board.mayInvigilate && <ExtensionForm />}
    </SessionBoard>
  )
}
