import type { LoaderFunctionArgs } from '@remix-run/node'
import { renderToString } from 'react-dom/server'
import { holdsWithin } from '~/domains/audit/model/actor'
import { sessionBoard } from '~/domains/exams/queries/session-board.server'
import { LiveBoard } from '~/domains/exams/ui/live-board'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { translatorFor } from '~/messages'
import { now } from '~/platform/clock'
import { idOr404 } from '~/platform/http'
import { I18nProvider } from '~/ui/i18n'

const HEADERS = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }

/** The live part of a session's page by itself, as its script asks for it: under the same permission, without the frame. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const { unitPath, ...board } = await sessionBoard(actor, idOr404(params.sessionId), now())
  const html = renderToString(
    <I18nProvider language={context.language} t={translatorFor(context.language)}>
      <LiveBoard {...board} mayInvigilate={holdsWithin(actor, 'exams.session.invigilate', unitPath)} />
    </I18nProvider>,
  )
  return new Response(html, { headers: HEADERS })
}
