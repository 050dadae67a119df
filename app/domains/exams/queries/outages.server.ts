import { db, type Reader } from '~/platform/db.server'
import type { Outage } from '../model/exam-clock'

/** Outages that were not over before an instant. */
export function outagesSince(since: Date, using: Pick<Reader, 'serviceOutage'> = db): Promise<Outage[]> {
  return using.serviceOutage.findMany({ where: { toAt: { gte: since } }, orderBy: { fromAt: 'asc' }, select: { fromAt: true, toAt: true } })
}
