import type { Actor } from '~/domains/audit/model/actor'
import { notFound } from '~/platform/http'
import { scopedRead } from './scoped-read.server'

/** One officer in scope: badges, postings, account and the roles in force. @throws 404 outside the scope */
export async function officer(actor: Actor, officerId: string, now: Date) {
  const found = await scopedRead(actor, 'organization.officer.view').officer.findUnique({
    where: { id: officerId },
    select: {
      id: true,
      nameZh: true,
      nameEn: true,
      speciality: true,
      rank: true,
      joinedOn: true,
      unit: { select: { nameZh: true, nameEn: true } },
      badges: { orderBy: { fromOn: 'desc' }, select: { authority: true, number: true, fromOn: true, toOn: true } },
      postings: {
        orderBy: { fromOn: 'desc' },
        select: { position: true, fromOn: true, toOn: true, unit: { select: { nameZh: true, nameEn: true } } },
      },
      account: {
        select: {
          id: true,
          roles: {
            where: { OR: [{ toAt: null }, { toAt: { gt: now } }] },
            select: { id: true, role: true, fromAt: true, unit: { select: { nameZh: true, nameEn: true } } },
          },
        },
      },
    },
  })
  if (!found) throw notFound()
  return found
}
