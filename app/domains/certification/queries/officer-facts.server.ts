import { columnDay, type CalendarDay } from '~/platform/calendar-day'
import type { Prisma } from '#prisma/client/client'
import type { OfficerFacts } from '../model/may-act'
import { adoptedScheme, type AdoptedScheme } from './adopted-scheme.server'
import { dayOrNull, eventColumns, eventsOf } from './certificate-events.server'

/** What the gate needs to know of an officer. */
export const factColumns = {
  isEstablishedServing: true,
  joinedOn: true,
  unit: { select: { path: true } },
  certificates: { select: { number: true, speciality: true, level: { select: { rank: true } }, ...eventColumns } },
  proposals: { where: { confirmation: null, refusal: null }, select: { id: true } },
  legalQualifications: { orderBy: { obtainedOn: 'asc' }, take: 1, select: { obtainedOn: true } },
  eligibilityFacts: { select: { kind: true, factOn: true } },
} satisfies Prisma.OfficerSelect

export type FactRow = Prisma.OfficerGetPayload<{ select: typeof factColumns }>

/** A row as mayAct reads it, under the scheme that counts for the officer's organ on the day. */
export async function officerFacts(row: FactRow, on: CalendarDay): Promise<OfficerFacts> {
  return factsUnder(row, await adoptedScheme(row.unit.path, on))
}

export function factsUnder(row: FactRow, scheme: AdoptedScheme | null): OfficerFacts {
  const factOn = (kind: string) => dayOrNull(row.eligibilityFacts.find((fact) => fact.kind === kind)?.factOn)
  return {
    isEstablishedServing: row.isEstablishedServing,
    joinedOn: columnDay(row.joinedOn),
    certificates: row.certificates.map((certificate) => ({
      number: certificate.number,
      speciality: certificate.speciality,
      levelRank: certificate.level.rank,
      ...eventsOf(certificate),
    })),
    awaitsConfirmation: row.proposals.length > 0,
    legalProfessionOn: dayOrNull(row.legalQualifications[0]?.obtainedOn),
    firstLegalReviewOn: factOn('FIRST_LEGAL_REVIEW'),
    collegeDegreeOn: factOn('COLLEGE_DEGREE'),
    inspectionTrainingOn: factOn('INSPECTION_TRAINING'),
    scheme,
  }
}
