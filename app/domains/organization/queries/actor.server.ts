import { redirect } from '@remix-run/node'
import type { AccountActor, Grant } from '~/domains/audit/model/actor'
import { now } from '~/platform/clock'
import { db } from '~/platform/db.server'
import type { RequestContext } from '~/platform/request-context'
import { liveSession } from '~/platform/session.server'
import { capabilitiesOf } from '../model/capabilities'

const perRequest = new WeakMap<RequestContext, Promise<AccountActor | null>>()

/** Who is asking, or null; looked up once per request however many loaders ask. */
export function findActor(context: RequestContext): Promise<AccountActor | null> {
  const known = perRequest.get(context)
  if (known) return known
  const found = loadActor(context)
  perRequest.set(context, found)
  return found
}

/** The signed-in officer. @throws a redirect to sign-in, or to the forced change of a first password */
export async function requireActor(request: Request, context: RequestContext): Promise<AccountActor> {
  const actor = await findActor(context)
  const { pathname, search } = new URL(request.url)
  const from = request.method === 'GET' && pathname !== '/' ? `?to=${encodeURIComponent(pathname + search)}` : ''
  if (!actor) throw redirect(`/sign-in${from}`)
  if (actor.mustChangePassword && pathname !== '/password') throw redirect('/password')
  return actor
}

async function loadActor({ cookie, language, address }: RequestContext): Promise<AccountActor | null> {
  const session = await liveSession(cookie)
  return session && accountActor(session.accountId, { sessionId: session.sessionId, language, address })
}

/** The actor an account is at this moment, with the grants of its roles in force. */
export async function accountActor(
  accountId: string,
  { sessionId, language, address }: Pick<AccountActor, 'sessionId' | 'language' | 'address'>,
): Promise<AccountActor | null> {
  const at = now()
  const account = await db.account.findUnique({
    where: { id: accountId, isDisabled: false },
    select: {
      id: true,
      mustChangePassword: true,
      roles: {
        where: { fromAt: { lte: at }, OR: [{ toAt: null }, { toAt: { gt: at } }] },
        select: { role: true, unit: { select: { path: true } } },
      },
      officer: {
        select: {
          id: true,
          nameZh: true,
          nameEn: true,
          unit: { select: { id: true, path: true, nameZh: true, nameEn: true } },
          badges: { where: { toOn: null }, orderBy: { fromOn: 'desc' }, take: 1, select: { number: true } },
        },
      },
    },
  })
  if (!account) return null
  const { officer, roles } = account
  const grants = grantsOf(roles.map(({ role, unit }) => ({ role, path: unit.path })))
  return {
    kind: 'account',
    accountId: account.id,
    sessionId,
    officerId: officer.id,
    nameZh: officer.nameZh,
    nameEn: officer.nameEn,
    badgeNo: officer.badges[0]?.number ?? '',
    unitId: officer.unit.id,
    unitPath: officer.unit.path,
    unitNameZh: officer.unit.nameZh,
    unitNameEn: officer.unit.nameEn,
    roles: [...new Set(roles.map(({ role }) => role))],
    grants,
    mustChangePassword: account.mustChangePassword,
    language,
    address,
  }
}

/** What roles allow, each within the subtree it was given for. */
export function grantsOf(roles: readonly { readonly role: string; readonly path: string }[]): Grant[] {
  return roles.flatMap(({ role, path }) => capabilitiesOf(role).map((capability) => ({ capability, path })))
}
