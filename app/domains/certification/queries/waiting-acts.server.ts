import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { columnDay } from '~/platform/calendar-day'
import type { Prisma } from '#prisma/client/client'

/** Neither approved nor returned. */
export const waitingAct = {
  actReturn: null,
  suspension: null,
  reinstatement: null,
  revocation: null,
} satisfies Prisma.ActProposalWhereInput

/** Suspensions, reinstatements and revocations that wait for the second person, the oldest first. */
export async function waitingActs(actor: Actor) {
  const rows = await scopedRead(actor, 'certification.certificate.view').actProposal.findMany({
    where: waitingAct,
    orderBy: { at: 'asc' },
    take: 50,
    select: {
      id: true,
      kind: true,
      at: true,
      effectiveOn: true,
      reason: true,
      certificate: { select: { id: true, number: true, officer: { select: { nameZh: true, nameEn: true } } } },
    },
  })
  return rows.map(({ certificate, effectiveOn, ...act }) => ({
    ...act,
    effectiveOn: columnDay(effectiveOn),
    certificateId: certificate.id,
    number: certificate.number,
    officer: certificate.officer,
  }))
}
