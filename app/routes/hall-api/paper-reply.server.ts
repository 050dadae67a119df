import type { IncomingMessage, ServerResponse } from 'node:http'
import { gunzipSync } from 'node:zlib'
import type { AccountActor } from '~/domains/audit/model/actor'
import { findCandidateBody } from '~/domains/exams/queries/candidate-body.server'
import type { Language } from '~/platform/language'
import { refuse } from '~/platform/outcome'
import { sendRefusal } from './replies.server'

interface PaperCall {
  readonly actor: AccountActor
  readonly paperId: string
  readonly language: Language
  readonly now: Date
}

/** The frozen body of a form, the same bytes for every candidate of it, to whoever has started on it. */
export async function sendPaper(
  request: IncomingMessage,
  response: ServerResponse,
  { actor, paperId, language, now }: PaperCall,
): Promise<void> {
  const body = await findCandidateBody(actor, paperId.toLowerCase())
  if (!body) return sendRefusal(response, now, language, refuse('not-started'))
  const etag = `"${body.hash}"`
  const headers = { ETag: etag, 'Cache-Control': 'private, max-age=31536000, immutable', Vary: 'Accept-Encoding, Cookie' }
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end()
    return
  }
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const bytes = takesGzip ? body.gzip : gunzipSync(body.gzip)
  response.writeHead(200, {
    ...headers,
    ...(takesGzip && { 'Content-Encoding': 'gzip' }),
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': bytes.byteLength,
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(bytes)
}
