import { z } from 'zod'
import { LegalBases } from './legal-basis'

/** Number of the organ's document, `清公江资〔2026〕27号`. */
export const DocumentNo = z.string().trim().min(3).max(60)

/** Facts and grounds in words; the officer reads them. Never the parties of a case (CO-05). */
export const ReasonText = z.string().trim().min(2).max(2000)

const Bases = LegalBases.unwrap().min(1)

/** 资格确认 of one or several passes by one document. */
export const ConfirmationInput = z.object({
  proposalIds: z.array(z.uuid()).min(1).max(200),
  documentNo: DocumentNo,
  effectiveOn: z.iso.date(),
  basis: Bases,
  /** needed where a check of the platform questions the pass */
  reason: ReasonText.optional(),
})

export const ConfirmationRefusalInput = z.object({
  proposalId: z.uuid(),
  reason: ReasonText,
  basis: Bases,
  documentNo: DocumentNo.optional(),
})

/** Acts on a certificate that one person puts forward and another approves (DESIGN-LANGUAGE §9). */
export const ACT_KINDS = ['SUSPENSION', 'REINSTATEMENT', 'REVOCATION'] as const
export type ActKind = (typeof ACT_KINDS)[number]

export const ActInput = z
  .object({
    kind: z.enum(ACT_KINDS),
    certificateId: z.uuid(),
    effectiveOn: z.iso.date(),
    /** last day of a suspension; absent: until reinstated */
    untilOn: z.iso.date().optional(),
    reason: ReasonText,
    basis: Bases,
    documentNo: DocumentNo,
  })
  .refine(({ kind, untilOn }) => kind === 'SUSPENSION' || untilOn === undefined, { path: ['untilOn'], message: 'only-for-a-suspension' })
  .refine(({ effectiveOn, untilOn }) => untilOn === undefined || untilOn >= effectiveOn, { path: ['untilOn'], message: 'before-its-start' })

export const ActApprovalInput = z.object({ proposalId: z.uuid() })

export const ActReturnInput = z.object({ proposalId: z.uuid(), reason: ReasonText })

/** A person as named on the day of an act; kept with it, as names, badges and units change. */
export const NamedPerson = z.object({
  nameZh: z.string(),
  nameEn: z.string(),
  badgeNo: z.string(),
  unitZh: z.string(),
  unitEn: z.string(),
})

export type NamedPerson = z.output<typeof NamedPerson>

export function storedPerson(stored: unknown): NamedPerson | null {
  return NamedPerson.safeParse(stored).data ?? null
}
