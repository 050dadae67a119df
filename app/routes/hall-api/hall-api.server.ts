import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HallRefusal } from '~/domains/exams/ui/refusals'
import { hotIdentity } from '~/domains/organization/queries/hot-identity.server'
import { isSameOrigin, languageOfRequest } from '~/platform/client-address.server'
import { now as clockNow } from '~/platform/clock'
import { refuse, type Outcome } from '~/platform/outcome'
import { countingReply, clockReply, journalReply, seatReply, startReply, stateReply, submissionReply } from './attempt-replies.server'
import type { HallCall } from './hall-call'
import { sendPaper } from './paper-reply.server'
import { readBody } from './read-body.server'
import { sendRefusal, sendReply } from './replies.server'

type Answer = (call: HallCall) => Promise<Outcome<object, HallRefusal>>

const ID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}'

/** The whole protocol between hall and server (DESIGN §5): what is said to, or asked of, `/hall-api/attempts/ID[/word]`. */
const ANSWERS: ReadonlyMap<string, Answer> = new Map([
  ['GET ', stateReply],
  ['POST start', startReply],
  ['POST journal', journalReply],
  ['GET journal', countingReply],
  ['GET clock', clockReply],
  ['POST seat', seatReply],
  ['POST submission', submissionReply],
])

const ATTEMPT = new RegExp(`^/hall-api/attempts/(${ID})(?:/([a-z]+))?$`, 'i')
const PAPER = new RegExp(`^/hall-api/papers/(${ID})$`, 'i')

/** Takes requests under /hall-api and answers all of them. @returns whether this was one */
export function handleHallApi(request: IncomingMessage, response: ServerResponse): boolean {
  const url = request.url ?? '/'
  if (!url.startsWith('/hall-api/')) return false
  void answerCall(request, response).catch((error: unknown) => {
    // a fault of ours: the hall keeps its entries and comes again
    process.stderr.write(`hall-api ${request.method} ${url.split('?', 1)[0]} ${error instanceof Error ? error.stack : String(error)}\n`)
    if (!response.headersSent) sendRefusal(response, clockNow(), languageOfRequest(request), refuse('busy'))
  })
  return true
}

async function answerCall(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '/', search = ''] = (request.url ?? '/').split('?', 2)
  const isWriting = request.method === 'POST'
  // everything that came is taken in first, whatever the answer: a sender is never cut off in the middle
  const body = isWriting ? await readBody(request) : null
  const refuseWith = (refused: ReturnType<typeof refuse<HallRefusal>>) =>
    sendRefusal(response, clockNow(), languageOfRequest(request), refused)
  if (isWriting && !isSameOrigin(request)) return refuseWith(refuse('foreign-origin'))
  if (request.method === 'GET' && path === '/hall-api/time') return sendReply(response, clockNow(), {})
  if (body && !body.ok) return refuseWith(body)
  const actor = await hotIdentity(request)
  if (!actor) return refuseWith(refuse('signed-out'))
  const paperId = request.method === 'GET' && PAPER.exec(path)?.[1]
  if (paperId) return sendPaper(request, response, { actor, paperId, language: languageOfRequest(request), now: clockNow() })
  const [, id, word = ''] = ATTEMPT.exec(path) ?? []
  const answer = id && ANSWERS.get(`${request.method} ${word.toLowerCase()}`)
  if (!answer) return refuseWith(refuse('no-such-address'))
  const outcome = await answer({ actor, id: id.toLowerCase(), search, body: body?.value, request, now: clockNow() })
  if (outcome.ok) sendReply(response, clockNow(), outcome.value)
  else refuseWith(outcome)
}
