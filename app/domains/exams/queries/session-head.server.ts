import type { Actor } from '~/domains/audit/model/actor'
import type { Capability } from '~/domains/audit/model/capability'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { notFound } from '~/platform/http'

/** What the pages of one session have in common. @throws 404 outside the scope of the capability */
export async function sessionHead(actor: Actor, capability: Capability, sessionId: string) {
  const row = await scopedRead(actor, capability).examSession.findUnique({
    where: { id: sessionId },
    select: {
      id: true,
      batch: true,
      roomZh: true,
      roomEn: true,
      opensAt: true,
      endsAt: true,
      unit: { select: { path: true } },
      exam: { select: { titleZh: true, titleEn: true, policy: true } },
    },
  })
  if (!row) throw notFound()
  const { id, exam, unit, ...session } = row
  return {
    head: {
      sessionId: id,
      titleZh: exam.titleZh,
      titleEn: exam.titleEn,
      kind: exam.policy.kind === 'MOCK' ? ('MOCK' as const) : ('FORMAL' as const),
      ...session,
    },
    policy: exam.policy,
    unitPath: unit.path,
  }
}
