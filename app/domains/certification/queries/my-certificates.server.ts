import type { AccountActor } from '~/domains/audit/model/actor'
import { ownRead } from '~/domains/organization/queries/scoped-read.server'
import { columnDay, dayOf } from '~/platform/calendar-day'
import { statusOn } from '../model/certificate-status'
import type { CaseKind } from '../model/qualification-scheme'
import { adoptedScheme } from './adopted-scheme.server'
import { canDo } from './can-do.server'
import { eventColumns, eventsOf } from './certificate-events.server'
import { factColumns, factsUnder } from './officer-facts.server'

/** An officer's own certificates, passes that wait or were not confirmed, and what the officer may do in a kind of case on a day. */
export async function myCertificates(actor: AccountActor, { kind, on }: { kind: CaseKind; on: string | null }, now: Date) {
  const read = ownRead(actor)
  const today = dayOf(now)
  const day = on ?? today
  const [scheme, schemeToday] = await Promise.all([adoptedScheme(actor.unitPath, day), adoptedScheme(actor.unitPath, today)])
  const officer = await read.officer.findFirstOrThrow({ select: factColumns })
  const certificates = await read.certificate.findMany({
    orderBy: [{ validFrom: 'desc' }, { number: 'desc' }],
    select: {
      id: true,
      number: true,
      speciality: true,
      documentNo: true,
      organZh: true,
      organEn: true,
      level: { select: { nameZh: true, nameEn: true } },
      ...eventColumns,
    },
  })
  const proposals = await read.certificateProposal.findMany({
    where: { confirmation: null },
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      speciality: true,
      examTitleZh: true,
      examTitleEn: true,
      examMarks: true,
      examPassedOn: true,
      level: { select: { nameZh: true, nameEn: true } },
      refusal: { select: { reason: true, at: true } },
    },
  })
  return {
    today,
    day,
    kind,
    certificates: certificates.map(({ id, number, speciality, documentNo, organZh, organEn, level, ...row }) => {
      const { validFrom, validUntil, ...events } = eventsOf(row)
      const status = statusOn({ validFrom, validUntil, ...events }, today, schemeToday?.expiringWithinDays ?? 0)
      return { id, number, speciality, documentNo, organZh, organEn, ...level, validFrom, validUntil, status }
    }),
    proposals: proposals.map(({ examMarks, examPassedOn, level, refusal, ...proposal }) => ({
      ...proposal,
      ...level,
      marks: Number(examMarks),
      examPassedOn: columnDay(examPassedOn),
      refusedBecause: refusal?.reason ?? null,
    })),
    canDo: await canDo(factsUnder(officer, scheme), kind, day),
    scheme: scheme && { nameZh: scheme.nameZh, nameEn: scheme.nameEn, noteZh: scheme.noteZh, noteEn: scheme.noteEn },
  }
}

export type MyCertificates = Awaited<ReturnType<typeof myCertificates>>
