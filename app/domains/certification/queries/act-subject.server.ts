import type { Prisma } from '#prisma/client/client'
import { eventColumns } from './certificate-events.server'

/** Whose certificate an act concerns. */
export const actSubjectColumns = {
  id: true,
  number: true,
  speciality: true,
  officerId: true,
  level: { select: { nameZh: true, nameEn: true } },
  officer: {
    select: {
      nameZh: true,
      nameEn: true,
      unit: { select: { path: true, nameZh: true, nameEn: true } },
      badges: { where: { toOn: null }, take: 1, select: { number: true } },
    },
  },
  ...eventColumns,
} satisfies Prisma.CertificateSelect

type CertificateRow = Prisma.CertificateGetPayload<{ select: typeof actSubjectColumns }>

/** Neither approved nor sent back. */
export const waitingAct = {
  actReturn: null,
  suspension: null,
  reinstatement: null,
  revocation: null,
} satisfies Prisma.ActProposalWhereInput

export function actSubject({ id, number, speciality, level, officer }: CertificateRow) {
  return {
    certificateId: id,
    number,
    speciality,
    level,
    nameZh: officer.nameZh,
    nameEn: officer.nameEn,
    badgeNo: officer.badges[0]?.number ?? '',
    unit: { nameZh: officer.unit.nameZh, nameEn: officer.unit.nameEn },
  }
}
