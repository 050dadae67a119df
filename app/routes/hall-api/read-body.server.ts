import type { IncomingMessage } from 'node:http'
import { ok, refuse, type Outcome } from '~/platform/outcome'

/** What one request of the hall may weigh. */
export const BODY_LIMIT = 64 * 1024

// what is read and thrown away before the connection is given up: a sender who is cut off never sees the reply
const DRAINED_AT_MOST = 16 * 1024 * 1024

/** The JSON body of a request. A body that is too large is taken in to its end and thrown away, so that the refusal is heard. */
export function readBody(request: IncomingMessage): Promise<Outcome<unknown, 'too-large' | 'bad-request'>> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= BODY_LIMIT) chunks.push(chunk)
      else chunks.length = 0
      if (size > DRAINED_AT_MOST) {
        request.pause()
        resolve(refuse('too-large', { limit: BODY_LIMIT }))
      }
    })
    request.on('end', () => resolve(size > BODY_LIMIT ? refuse('too-large', { limit: BODY_LIMIT }) : parsed(chunks)))
    // a connection that breaks has nobody left to answer
    request.on('error', () => resolve(refuse('bad-request')))
    request.on('aborted', () => resolve(refuse('bad-request')))
  })
}

function parsed(chunks: readonly Buffer[]): Outcome<unknown, 'bad-request'> {
  try {
    const text = (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8')
    return ok(text === '' ? {} : JSON.parse(text))
  } catch {
    return refuse('bad-request')
  }
}
