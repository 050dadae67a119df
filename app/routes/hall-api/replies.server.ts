import type { ServerResponse } from 'node:http'
import { syncIdAt } from '~/domains/exams/model/exam-clock'
import { hallRefusal, type HallRefusal } from '~/domains/exams/ui/refusals'
import { translatorFor } from '~/messages'
import type { Language } from '~/platform/language'
import type { Refused } from '~/platform/outcome'

// a flat list: node writes it down as it stands, without a look-up for each
const HEADERS = ['Content-Type', 'application/json; charset=utf-8', 'Cache-Control', 'no-store', 'X-Content-Type-Options', 'nosniff']

/** Every reply carries the server's time, by which the hall sets its clock (DESIGN §5.2). */
export function sendReply(response: ServerResponse, now: Date, body: object): void {
  const text = JSON.stringify({ ...body, serverTime: now.toISOString(), syncId: syncIdAt(now) })
  response.writeHead(200, [...HEADERS, 'Content-Length', String(Buffer.byteLength(text))])
  response.end(text)
}

/** A refusal with its status and a sentence that a person can act on, in the reader's language. */
export function sendRefusal(response: ServerResponse, now: Date, language: Language, refused: Refused<HallRefusal>): void {
  const { status, message } = refusalOf(refused.refusal, language)
  const time = { serverTime: now.toISOString(), syncId: syncIdAt(now) }
  const text = JSON.stringify({ ...refused.detail, error: refused.refusal, message, ...time })
  const retry = status === 503 ? ['Retry-After', '1'] : []
  const close = status === 413 ? ['Connection', 'close'] : []
  response.writeHead(status, [...HEADERS, ...retry, ...close, 'Content-Length', String(Buffer.byteLength(text))])
  response.end(text)
}

/** The sentence of a refusal that stands inside a reply, such as of one entry among many. */
export function refusalSentence(refusal: HallRefusal, language: Language): string {
  return refusalOf(refusal, language).message
}

function refusalOf(refusal: HallRefusal, language: Language): { status: number; message: string } {
  const { status, key } = hallRefusal(refusal)
  return { status, message: translatorFor(language)(key) }
}
