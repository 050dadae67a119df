import type { Actor } from '~/domains/audit/model/actor'
import { pathsOf } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { addMonths, columnDay, dayColumn, dayOf } from '~/platform/calendar-day'
import { adoptedScheme } from './adopted-scheme.server'
import { statusWhere } from './certificate-events.server'

/** Certificates in force that end within twelve months: how many each month, and the first to end by name. */
export async function expiringCertificates(actor: Actor, now: Date) {
  const read = scopedRead(actor, 'certification.certificate.view')
  const today = dayOf(now)
  const scheme = await adoptedScheme(pathsOf(actor, 'certification.certificate.view')[0] ?? '/', today)
  const days = scheme?.expiringWithinDays ?? 0
  const inForce = { OR: [statusWhere('VALID', today, days), statusWhere('EXPIRING', today, days)] }
  const firstMonth = today.slice(0, 7)
  const months = Array.from({ length: 12 }, (_, index) => addMonths(`${firstMonth}-01`, index).slice(0, 7))
  const end = addMonths(`${firstMonth}-01`, 12)
  const rows = await read.certificate.findMany({
    where: { AND: [inForce, { validUntil: { gte: dayColumn(today), lt: dayColumn(end) } }] },
    orderBy: [{ validUntil: 'asc' }, { id: 'asc' }],
    take: 5000,
    select: {
      id: true,
      validUntil: true,
      level: { select: { nameZh: true, nameEn: true } },
      officer: { select: { nameZh: true, nameEn: true, unit: { select: { nameZh: true, nameEn: true } } } },
    },
  })
  const ends = rows.map(({ id, validUntil, level, officer }) => ({
    id,
    level,
    ...officer,
    validUntil: validUntil ? columnDay(validUntil) : today,
  }))
  return {
    today,
    expiringWithinDays: days,
    months: months.map((month) => ({ month, count: ends.filter(({ validUntil }) => validUntil.startsWith(month)).length })),
    next: ends.slice(0, 10),
  }
}

export type ExpiringCertificates = Awaited<ReturnType<typeof expiringCertificates>>
