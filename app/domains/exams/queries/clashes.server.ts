import type { Reader } from '~/platform/db.server'
import { lateEntryUntil } from '../model/session-status'
import { canSitBoth, type OwnSitting } from '../model/sitting-clash'

type Using = Pick<Reader, 'examSession' | 'candidate'>

/** Another sitting of an officer that cannot be sat beside one session. */
export interface Clash {
  readonly officerId: string
  readonly areBothFormal: boolean
  readonly other: {
    readonly sessionId: string
    readonly titleZh: string
    readonly titleEn: string
    readonly batch: number
    readonly roomZh: string
    readonly roomEn: string
    readonly opensAt: Date
    readonly endsAt: Date
  }
}

const sitting = {
  ...{ id: true, batch: true, roomZh: true, roomEn: true, opensAt: true, endsAt: true },
  exam: { select: { titleZh: true, titleEn: true, policy: { select: { kind: true, minutes: true, lateEntryMinutes: true } } } },
} as const

export interface ClashQuestion {
  readonly sessionId: string
  readonly officerIds: readonly string[]
  /** extra time of those who are about to be enrolled */
  readonly factors?: ReadonlyMap<string, number>
}

/** Which of these officers cannot sit a session as well as another of theirs that has not ended, as far as `using` may read. */
export async function clashesOf(using: Using, { sessionId, officerIds, factors }: ClashQuestion, now: Date): Promise<readonly Clash[]> {
  const session = await using.examSession.findUnique({ where: { id: sessionId }, select: sitting })
  if (!session) return []
  const rows = await using.candidate.findMany({
    where: {
      officerId: { in: [...officerIds] },
      session: { id: { not: sessionId }, opensAt: { lt: session.endsAt }, endsAt: { gt: new Date(Math.max(+session.opensAt, +now)) } },
      OR: [{ attempt: null }, { attempt: { endedAt: null } }],
    },
    orderBy: [{ session: { opensAt: 'asc' } }, { id: 'asc' }],
    select: { officerId: true, timeFactor: true, session: { select: sitting } },
  })
  const own = await using.candidate.findMany({
    where: { sessionId, officerId: { in: rows.map(({ officerId }) => officerId) } },
    select: { officerId: true, timeFactor: true },
  })
  const factorOf = new Map([...(factors ?? []), ...own.map(({ officerId, timeFactor }) => [officerId, Number(timeFactor)] as const)])
  return rows.flatMap(({ officerId, timeFactor, session: other }) => {
    if (canSitBoth(ownSitting(session, factorOf.get(officerId) ?? 1), ownSitting(other, Number(timeFactor)), now)) return []
    const { id, exam, ...place } = other
    const areBothFormal = session.exam.policy.kind === 'FORMAL' && exam.policy.kind === 'FORMAL'
    return [{ officerId, areBothFormal, other: { sessionId: id, titleZh: exam.titleZh, titleEn: exam.titleEn, ...place } }]
  })
}

interface Sitting {
  readonly opensAt: Date
  readonly endsAt: Date
  readonly exam: { readonly policy: { readonly minutes: number; readonly lateEntryMinutes: number | null } }
}

function ownSitting({ opensAt, endsAt, exam: { policy } }: Sitting, timeFactor: number): OwnSitting {
  return { opensAt, endsAt, minutes: policy.minutes * timeFactor, lastStart: lateEntryUntil(opensAt, policy.lateEntryMinutes) }
}
