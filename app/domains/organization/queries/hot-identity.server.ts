import type { IncomingMessage } from 'node:http'
import type { AccountActor } from '~/domains/audit/model/actor'
import { elapsed } from '~/platform/clock'
import { groupCommit } from '~/platform/group-commit'
import type { RequestContext } from '~/platform/request-context'
import { liveSession, sessionIdOf, stillLive } from '~/platform/session.server'
import { accountActor } from './actor.server'

/** Identity, and nothing else of a request, may be remembered on the hot path, and only this long (DESIGN §5.7). */
const REMEMBERED_MS = 5_000
const REMEMBERED_AT_MOST = 20_000

/** After this the person is read anew, and the idle limit slides; in between one query asks for many whether their sessions still live. */
const READ_ANEW_MS = 60_000

interface Remembered {
  readonly actor: Promise<AccountActor | null>
  readonly until: number
  readonly readAt: number
}

const remembered = new Map<string, Remembered>()

const rechecks = groupCommit<string, boolean>({
  commit: async (sessionIds) => {
    const live = await stillLive(sessionIds)
    return sessionIds.map((id) => live.has(id))
  },
  ...{ atMost: 1_000, queueLimit: 50_000, isFaultOfOne: () => false },
})

/** The signed-in officer of a hot request; a revoked session is noticed within five seconds. */
export function hotIdentity(request: IncomingMessage, context: Pick<RequestContext, 'language' | 'address'>): Promise<AccountActor | null> {
  const cookie = request.headers.cookie ?? ''
  const sessionId = sessionIdOf(cookie)
  if (!sessionId) return Promise.resolve(null)
  const known = remembered.get(sessionId)
  if (known && known.until > elapsed()) return known.actor
  const isRecent = known !== undefined && elapsed() - known.readAt < READ_ANEW_MS
  const actor = isRecent ? rechecked(sessionId, known.actor) : read(cookie, context)
  remember(sessionId, { actor, until: elapsed() + REMEMBERED_MS, readAt: isRecent ? known.readAt : elapsed() })
  actor.catch(() => remembered.delete(sessionId))
  return actor
}

async function read(cookie: string, context: Pick<RequestContext, 'language' | 'address'>): Promise<AccountActor | null> {
  const session = await liveSession(cookie)
  return session && accountActor(session.accountId, { sessionId: session.sessionId, ...context })
}

async function rechecked(sessionId: string, actor: Promise<AccountActor | null>): Promise<AccountActor | null> {
  return (await rechecks.add(sessionId)) === true ? actor : null
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
