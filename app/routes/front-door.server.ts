import type { IncomingMessage, ServerResponse } from 'node:http'
import { translatorFor } from '~/messages'
import { isSameOrigin, requestContext } from '~/platform/client-address.server'
import { isReady } from '~/start-platform.server'
import { handleHallApi } from './hall-api/hall-api.server'

const READS = ['GET', 'HEAD', 'OPTIONS']

/**
 * What is answered before Express and Remix: liveness, the hall's own protocol, and the refusal of writes from foreign pages.
 * @returns whether the request has been taken
 */
export function handleHot(request: IncomingMessage, response: ServerResponse): boolean {
  const path = (request.url ?? '/').split('?', 1)[0]
  if (path === '/healthz') return answer(response, 200, { alive: true })
  if (path === '/readyz') return answer(response, isReady() ? 200 : 503, { ready: isReady() })
  if (!READS.includes(request.method ?? '') && !isSameOrigin(request)) {
    const t = translatorFor(requestContext(request).language)
    request.resume()
    return answer(response, 403, { error: 'foreign-origin', message: t('frame:errors.foreign-origin') })
  }
  return handleHallApi(request, response)
}

function answer(response: ServerResponse, status: number, body: object): true {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(JSON.stringify(body))
  return true
}
