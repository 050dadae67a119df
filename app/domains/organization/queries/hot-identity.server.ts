import type { IncomingMessage } from 'node:http'
import type { AccountActor } from '~/domains/audit/model/actor'
import { clientAddress, languageOfRequest } from '~/platform/client-address.server'
import { elapsed, now } from '~/platform/clock'
import { groupCommit } from '~/platform/group-commit'
import { liveSession, sessionIdOf } from '~/platform/session.server'
import { accountActor } from './actor.server'
import { sessionIdentities, type SessionIdentity } from './session-identities.server'

/** Identity, and nothing else of a request, may be remembered on the hot path, and only this long (DESIGN §5.7). */
const REMEMBERED_MS = 5_000
const REMEMBERED_AT_MOST = 20_000

interface Remembered {
  readonly actor: Promise<AccountActor | null>
  readonly until: number
}

const remembered = new Map<string, Remembered>()

const lookUps = groupCommit<string, SessionIdentity | undefined>({
  commit: async (sessionIds) => {
    const found = await sessionIdentities(sessionIds, now())
    return sessionIds.map((id) => found.get(id))
  },
  ...{ atMost: 500, queueLimit: 50_000, isFaultOfOne: () => false },
})

/** The signed-in officer of a hot request; a revoked session is noticed within five seconds. */
export function hotIdentity(request: IncomingMessage): Promise<AccountActor | null> {
  const sessionId = sessionIdOf(request.headers.cookie ?? '')
  if (!sessionId) return Promise.resolve(null)
  const known = remembered.get(sessionId)
  if (known && known.until > elapsed()) return known.actor
  const actor = lookUp(sessionId, request)
  remember(sessionId, { actor, until: elapsed() + REMEMBERED_MS })
  actor.catch(() => remembered.delete(sessionId))
  return actor
}

/** Those who come at the same moment are looked up together; a session near one of its limits goes the way on which it is slid. */
async function lookUp(sessionId: string, request: IncomingMessage): Promise<AccountActor | null> {
  const call = { language: languageOfRequest(request), address: clientAddress(request) }
  const identity = await lookUps.add(sessionId)
  if (identity === undefined) return null
  if (typeof identity !== 'string') return { ...identity, ...call }
  const session = await liveSession(request.headers.cookie ?? '')
  return session && accountActor(session.accountId, { sessionId, ...call })
}

/** Called at sign-out, so that this process forgets at once. */
export function forgetIdentity(sessionId: string): void {
  remembered.delete(sessionId)
}

function remember(sessionId: string, entry: Remembered): void {
  if (remembered.size >= REMEMBERED_AT_MOST) {
    for (const [key, { until }] of remembered) if (until <= elapsed()) remembered.delete(key)
    if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear()
  }
  remembered.set(sessionId, entry)
}
