import type { AccountActor } from '~/domains/audit/model/actor'
import { db } from '~/platform/db.server'
import { needsCloserLook, type SessionTimes } from '~/platform/session.server'
import { grantsOf } from './actor.server'

/** A live session's officer; `look-closer` where a limit is near or reached, which only the session's own road may judge. */
export type SessionIdentity = Omit<AccountActor, 'language' | 'address'> | 'look-closer'

interface IdentityRow extends SessionTimes, Omit<AccountActor, 'kind' | 'roles' | 'grants' | 'language' | 'address'> {
  readonly roles: readonly { readonly role: string; readonly path: string }[]
}

/** Many sessions with their officers in one statement: at the bell thousands of them are asked for within a second. */
export async function sessionIdentities(sessionIds: readonly string[], at: Date): Promise<ReadonlyMap<string, SessionIdentity>> {
  const rows = await db.$queryRaw<IdentityRow[]>`
    SELECT s.id AS "sessionId", s."expiresAt", s."createdAt", s."heldUntil", a.id AS "accountId", a."mustChangePassword",
      o.id AS "officerId", o."nameZh", o."nameEn", u.id AS "unitId", u.path AS "unitPath", u."nameZh" AS "unitNameZh",
      u."nameEn" AS "unitNameEn",
      COALESCE((SELECT b.number FROM "Badge" b WHERE b."officerId" = o.id AND b."toOn" IS NULL ORDER BY b."fromOn" DESC LIMIT 1), '')
        AS "badgeNo",
      COALESCE((
        SELECT jsonb_agg(jsonb_build_object('role', r.role, 'path', within.path)) FROM "RoleAssignment" r
        JOIN "Unit" within ON within.id = r."unitId"
        WHERE r."accountId" = a.id AND r."fromAt" <= ${at} AND (r."toAt" IS NULL OR r."toAt" > ${at})
      ), '[]') AS roles
    FROM "SignInSession" s JOIN "Account" a ON a.id = s."accountId" AND NOT a."isDisabled"
    JOIN "Officer" o ON o.id = a."officerId" JOIN "Unit" u ON u.id = o."unitId"
    WHERE s.id = ANY(${[...sessionIds]}::text[])`
  return new Map(rows.map((row) => [row.sessionId, identityOf(row, at)]))
}

function identityOf({ expiresAt, createdAt, heldUntil, roles, ...officer }: IdentityRow, at: Date): SessionIdentity {
  if (needsCloserLook({ expiresAt, createdAt, heldUntil }, at)) return 'look-closer'
  return { kind: 'account', ...officer, roles: [...new Set(roles.map(({ role }) => role))], grants: grantsOf(roles) }
}
