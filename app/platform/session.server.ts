import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from 'lucia'
import { now } from './clock'
import { writer, type Tx, type Writer } from './db-writer.server'

declare module 'lucia' {
  interface Register {
    Lucia: SessionLibrary
    DatabaseSessionAttributes: { createdAt: Date; heldUntil: Date | null }
    DatabaseUserAttributes: { isDisabled: boolean }
  }
}

/** Two hours without a request, twelve in all; a running exam holds the session longer (DESIGN §4). */
const IDLE = new TimeSpan(2, 'h')
const ABSOLUTE_MS = 12 * 3600_000

type SessionLibrary = Lucia<{ createdAt: Date; heldUntil: Date | null }, { isDisabled: boolean }>

type SessionTables = Pick<Writer | Tx, 'signInSession' | 'account'>

function luciaOver(tables: SessionTables, isSecure: boolean): SessionLibrary {
  return new Lucia(sessionAdapter(tables), {
    sessionExpiresIn: IDLE,
    sessionCookie: { name: 'zhigui_session', expires: false, attributes: { secure: isSecure, sameSite: 'lax', path: '/' } },
    getSessionAttributes: ({ createdAt, heldUntil }) => ({ createdAt, heldUntil }),
    getUserAttributes: ({ isDisabled }) => ({ isDisabled }),
  })
}

function sessionAdapter(tables: SessionTables): Adapter {
  return {
    async getSessionAndUser(id) {
      const row = await tables.signInSession.findUnique({ where: { id }, include: { account: { select: { id: true, isDisabled: true } } } })
      if (!row) return [null, null]
      const user: DatabaseUser = { id: row.account.id, attributes: { isDisabled: row.account.isDisabled } }
      return [toLucia(row), user]
    },
    async getUserSessions(accountId) {
      return (await tables.signInSession.findMany({ where: { accountId } })).map(toLucia)
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      await tables.signInSession.create({ data: { id, accountId: userId, expiresAt, ...attributes } })
    },
    async updateSessionExpiration(id, expiresAt) {
      await tables.signInSession.updateMany({ where: { id }, data: { expiresAt } })
    },
    async deleteSession(id) {
      await tables.signInSession.deleteMany({ where: { id } })
    },
    async deleteUserSessions(accountId) {
      await tables.signInSession.deleteMany({ where: { accountId } })
    },
    async deleteExpiredSessions() {
      await tables.signInSession.deleteMany({
        where: { expiresAt: { lte: now() }, OR: [{ heldUntil: null }, { heldUntil: { lte: now() } }] },
      })
    },
  }
}

interface SessionRow {
  id: string
  accountId: string
  expiresAt: Date
  createdAt: Date
  heldUntil: Date | null
}

function toLucia(row: SessionRow): DatabaseSession {
  const heldOrIdle = row.heldUntil && row.heldUntil > row.expiresAt ? row.heldUntil : row.expiresAt
  return { id: row.id, userId: row.accountId, expiresAt: heldOrIdle, attributes: { createdAt: row.createdAt, heldUntil: row.heldUntil } }
}

export interface LiveSession {
  readonly sessionId: string
  readonly accountId: string
}

/** Whose session the cookie names, if it is live; slides the idle limit. */
export async function liveSession(cookieHeader: string): Promise<LiveSession | null> {
  const lucia = luciaOver(writer(), false)
  const sessionId = lucia.readSessionCookie(cookieHeader)
  if (!sessionId) return null
  const { session, user } = await lucia.validateSession(sessionId)
  if (!session || user.isDisabled) return null
  const isHeld = session.heldUntil !== null && session.heldUntil > now()
  if (!isHeld && now().getTime() - session.createdAt.getTime() > ABSOLUTE_MS) {
    await lucia.invalidateSession(sessionId)
    return null
  }
  return { sessionId, accountId: user.id }
}

/** The limits of a session, as its row has them. */
export type SessionTimes = Pick<SessionRow, 'expiresAt' | 'createdAt' | 'heldUntil'>

/** Whether a session is at one of its limits, or far enough into its idle time to have it slid; until then it is simply live. */
export function needsCloserLook({ expiresAt, createdAt, heldUntil }: SessionTimes, at: Date): boolean {
  if (heldUntil !== null && heldUntil > at) return false
  const isAtEnd = at.getTime() - createdAt.getTime() > ABSOLUTE_MS
  return isAtEnd || expiresAt.getTime() - at.getTime() < IDLE.milliseconds() / 2
}

/** Opens a session in the caller's transaction and gives its id. */
export async function openSession(tx: Tx, accountId: string, at: Date): Promise<string> {
  return (await luciaOver(tx, false).createSession(accountId, { createdAt: at, heldUntil: null })).id
}

export async function closeSession(tx: Tx, sessionId: string): Promise<void> {
  await luciaOver(tx, false).invalidateSession(sessionId)
}

export async function closeAllSessions(tx: Tx, accountId: string): Promise<void> {
  await luciaOver(tx, false).invalidateUserSessions(accountId)
}

export function sessionCookie(sessionId: string, isSecure: boolean): string {
  return luciaOver(writer(), isSecure).createSessionCookie(sessionId).serialize()
}

export function blankSessionCookie(isSecure: boolean): string {
  return luciaOver(writer(), isSecure).createBlankSessionCookie().serialize()
}

export function sessionIdOf(cookieHeader: string): string | null {
  return /(?:^|;\s*)zhigui_session=([^;]+)/.exec(cookieHeader)?.[1] ?? null
}

/** Keeps sessions from ending before these instants, so that a long exam never signs its candidate out; never shortens (DESIGN §4). */
export async function holdSessions(tx: Tx, holds: readonly { readonly sessionId: string; readonly until: Date }[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "SignInSession" s SET "heldUntil" = GREATEST(s."heldUntil", h."until")
    FROM jsonb_to_recordset(${JSON.stringify(holds)}::jsonb) AS h("sessionId" text, "until" timestamptz) WHERE s.id = h."sessionId"`
}

/** Lengthens every hold of these officers' sessions, when their deadline moved. */
export async function lengthenHolds(tx: Tx, holds: readonly { readonly officerId: string; readonly until: Date }[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "SignInSession" s SET "heldUntil" = GREATEST(s."heldUntil", h."until")
    FROM jsonb_to_recordset(${JSON.stringify(holds)}::jsonb) AS h("officerId" uuid, "until" timestamptz)
    JOIN "Account" a ON a."officerId" = h."officerId" WHERE s."accountId" = a.id AND s."heldUntil" IS NOT NULL`
}
