import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import type { AccountActor } from '~/domains/audit/model/actor'
import { handleHallApi } from '~/routes/hall-api/hall-api.server'

export interface HallReply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: Record<string, unknown>
}

/** A node:http server that answers the hall's protocol and nothing else, and a browser's way of speaking to it. */
export async function hallHttp() {
  const server = createServer((request, response) => {
    if (!handleHallApi(request, response)) response.writeHead(404).end()
  })
  // a test may think longer than a connection is kept by default
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resume) => server.listen(0, '127.0.0.1', resume))
  afterAll(() => closed(server))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function call(
    method: string,
    path: string,
    actor: AccountActor | null,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<HallReply> {
    const reply = await fetch(`${origin}/hall-api${path}`, {
      method,
      headers: { ...(actor && { cookie: `zhigui_session=${actor.sessionId}` }), ...(body !== undefined && { origin }), ...headers },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    })
    const text = await reply.text()
    return { status: reply.status, headers: reply.headers, text, body: readable(text) }
  }
  return {
    origin,
    get: (path: string, actor: AccountActor | null, headers?: Record<string, string>) => call('GET', path, actor, undefined, headers),
    post: (path: string, actor: AccountActor | null, body: unknown = {}, headers?: Record<string, string>) =>
      call('POST', path, actor, body, headers),
  }
}

function readable(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resume) => server.close(resume))
}
