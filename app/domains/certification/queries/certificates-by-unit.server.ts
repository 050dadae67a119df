import type { Actor } from '~/domains/audit/model/actor'
import { pathsOf } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { dayOf } from '~/platform/calendar-day'
import type { Prisma } from '#prisma/client/client'
import { CERTIFICATE_STATUSES, statusOn, type CertificateStatus } from '../model/certificate-status'
import { adoptedScheme } from './adopted-scheme.server'
import { eventColumns, eventsOf, statusWhere } from './certificate-events.server'
import { personMatches } from './confirmation-queue.server'

export const CERTIFICATES_PAGE_SIZE = 20

export interface CertificateFilter {
  readonly search: string
  readonly unitId: string
  readonly status: string
  readonly page: number
}

/** Certificates of the officers in the reader's units, by unit and name, filtered and paged in the database. */
export async function certificatesByUnit(actor: Actor, filter: CertificateFilter, now: Date) {
  const read = scopedRead(actor, 'certification.certificate.view')
  const today = dayOf(now)
  const scheme = await adoptedScheme(pathsOf(actor, 'certification.certificate.view')[0] ?? '/', today)
  const days = scheme?.expiringWithinDays ?? 0
  const where: Prisma.CertificateWhereInput = {
    AND: [
      isStatus(filter.status) ? statusWhere(filter.status, today, days) : {},
      filter.unitId ? { officer: { unitId: filter.unitId } } : {},
      filter.search ? { OR: [personMatches(filter.search), { number: { contains: filter.search, mode: 'insensitive' } }] } : {},
    ],
  }
  const [total, rows, units] = await Promise.all([
    read.certificate.count({ where }),
    read.certificate.findMany({
      where,
      orderBy: [{ officer: { unit: { path: 'asc' } } }, { officer: { nameZh: 'asc' } }, { validFrom: 'desc' }, { id: 'asc' }],
      skip: (filter.page - 1) * CERTIFICATES_PAGE_SIZE,
      take: CERTIFICATES_PAGE_SIZE,
      select: {
        id: true,
        number: true,
        speciality: true,
        level: { select: { nameZh: true, nameEn: true } },
        officer: {
          select: {
            nameZh: true,
            nameEn: true,
            unit: { select: { nameZh: true, nameEn: true } },
            badges: { where: { toOn: null }, take: 1, select: { number: true } },
          },
        },
        ...eventColumns,
      },
    }),
    read.unit.findMany({ orderBy: { path: 'asc' }, take: 500, select: { id: true, nameZh: true, nameEn: true } }),
  ])
  return {
    today,
    total,
    units,
    rows: rows.map(({ id, number, speciality, level, officer, ...row }) => {
      const events = eventsOf(row)
      const { badges, ...person } = officer
      const status = statusOn(events, today, days)
      return { id, number, speciality, level, ...person, badgeNo: badges[0]?.number ?? '', validUntil: events.validUntil, status }
    }),
  }
}

export type CertificateList = Awaited<ReturnType<typeof certificatesByUnit>>

function isStatus(value: string): value is CertificateStatus {
  return CERTIFICATE_STATUSES.some((status) => status === value)
}
