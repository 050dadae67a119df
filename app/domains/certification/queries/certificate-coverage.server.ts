import type { Actor } from '~/domains/audit/model/actor'
import { pathsOf } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { dayOf } from '~/platform/calendar-day'
import { adoptedScheme } from './adopted-scheme.server'
import { statusWhere } from './certificate-events.server'

/** How many serving officers hold a certificate in force, in all and by unit, and the figures of the legal desk. */
export async function certificateCoverage(actor: Actor, now: Date) {
  const read = scopedRead(actor, 'certification.certificate.view')
  const today = dayOf(now)
  const scheme = await adoptedScheme(pathsOf(actor, 'certification.certificate.view')[0] ?? '/', today)
  const days = scheme?.expiringWithinDays ?? 0
  const inForce = { OR: [statusWhere('VALID', today, days), statusWhere('EXPIRING', today, days)] }
  const serving = { isEstablishedServing: true }
  const [waiting, expiring, suspended, totals, held, units] = await Promise.all([
    read.certificateProposal.count({ where: { confirmation: null, refusal: null } }),
    read.certificate.count({ where: statusWhere('EXPIRING', today, days) }),
    read.certificate.count({ where: statusWhere('SUSPENDED', today, days) }),
    read.officer.groupBy({ by: ['unitId'], where: serving, _count: { _all: true } }),
    read.officer.groupBy({ by: ['unitId'], where: { ...serving, certificates: { some: inForce } }, _count: { _all: true } }),
    read.unit.findMany({ orderBy: { path: 'asc' }, select: { id: true, nameZh: true, nameEn: true } }),
  ])
  const heldIn = new Map(held.map(({ unitId, _count }) => [unitId, _count._all]))
  const byUnit = totals.map(({ unitId, _count }) => {
    const unit = units.find(({ id }) => id === unitId)
    return { id: unitId, nameZh: unit?.nameZh ?? '', nameEn: unit?.nameEn ?? '', held: heldIn.get(unitId) ?? 0, total: _count._all }
  })
  const sum = (figure: 'held' | 'total') => byUnit.reduce((total, unit) => total + unit[figure], 0)
  return { today, waiting, expiring, expiringWithinDays: days, suspended, held: sum('held'), total: sum('total'), byUnit }
}

export type CertificateCoverage = Awaited<ReturnType<typeof certificateCoverage>>
