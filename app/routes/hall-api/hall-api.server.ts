import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HallRefusal } from '~/domains/exams/ui/refusals'
import { hotIdentity } from '~/domains/organization/queries/hot-identity.server'
import { isSameOrigin, isSecureContext, requestContext } from '~/platform/client-address.server'
import { now as clockNow } from '~/platform/clock'
import { refuse, type Outcome } from '~/platform/outcome'
import { countingReply, clockReply, journalReply, seatReply, startReply, stateReply, submissionReply } from './attempt-replies.server'
import type { HallCall } from './hall-call'
import { sendPaper } from './paper-reply.server'
import { readBody } from './read-body.server'
import { sendRefusal, sendReply } from './replies.server'

type Answer = (call: HallCall) => Promise<Outcome<object, HallRefusal>>

const ID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}'
const route = (method: string, path: string, answer: Answer) => ({ method, pattern: new RegExp(`^/hall-api${path}$`, 'i'), answer })

/** The whole protocol between hall and server (DESIGN §5). */
const ROUTES = [
  route('GET', `/attempts/(${ID})`, stateReply),
  route('POST', `/attempts/(${ID})/start`, startReply),
  route('POST', `/attempts/(${ID})/journal`, journalReply),
  route('GET', `/attempts/(${ID})/journal`, countingReply),
  route('GET', `/attempts/(${ID})/clock`, clockReply),
  route('POST', `/attempts/(${ID})/seat`, seatReply),
  route('POST', `/attempts/(${ID})/submission`, submissionReply),
] as const

const PAPER = new RegExp(`^/hall-api/papers/(${ID})$`, 'i')

/** Takes requests under /hall-api and answers all of them. @returns whether this was one */
export function handleHallApi(request: IncomingMessage, response: ServerResponse): boolean {
  const url = request.url ?? '/'
  if (!url.startsWith('/hall-api/')) return false
  const context = requestContext(request)
  void answerCall(request, response, context).catch((error: unknown) => {
    // a fault of ours: the hall keeps its entries and comes again
    process.stderr.write(`hall-api ${request.method} ${url.split('?', 1)[0]} ${error instanceof Error ? error.stack : String(error)}\n`)
    if (!response.headersSent) sendRefusal(response, clockNow(), context.language, refuse('busy'))
  })
  return true
}

async function answerCall(request: IncomingMessage, response: ServerResponse, context: ReturnType<typeof requestContext>): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://hall')
  const isWriting = request.method === 'POST'
  // everything that came is taken in first, whatever the answer: a sender is never cut off in the middle
  const body = isWriting ? await readBody(request) : null
  const refuseWith = (refused: ReturnType<typeof refuse<HallRefusal>>) => sendRefusal(response, clockNow(), context.language, refused)
  if (isWriting && !isSameOrigin(request)) return refuseWith(refuse('foreign-origin'))
  if (request.method === 'GET' && pathname === '/hall-api/time') return sendReply(response, clockNow(), {})
  if (body && !body.ok) return refuseWith(body)
  const actor = await hotIdentity(request, context)
  if (!actor) return refuseWith(refuse('signed-out'))
  const paperId = request.method === 'GET' && PAPER.exec(pathname)?.[1]
  if (paperId) return sendPaper(request, response, { actor, paperId, language: context.language, now: clockNow() })
  const found = ROUTES.find(({ method, pattern }) => method === request.method && pattern.test(pathname))
  if (!found) return refuseWith(refuse('no-such-address'))
  const call: HallCall = {
    ...{ actor, id: found.pattern.exec(pathname)![1]!.toLowerCase(), query: searchParams, body: body?.value },
    ...{ isSecureContext: isSecureContext(request), language: context.language, now: clockNow() },
  }
  const outcome = await found.answer(call)
  if (outcome.ok) sendReply(response, clockNow(), outcome.value)
  else refuseWith(outcome)
}
