import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'
import { BadgeAuthority, BadgeNo } from '../model/badge'
import { specialities } from '../model/speciality'

export const NewOfficer = z.object({
  unitId: z.uuid(),
  nameZh: z.string().trim().min(1).max(40),
  nameEn: z.string().trim().min(1).max(80),
  speciality: z.enum(specialities),
  rank: z.string().trim().max(40).optional(),
  position: z.string().trim().min(1).max(60),
  joinedOn: z.coerce.date(),
  bornOn: z.coerce.date().optional(),
  authority: BadgeAuthority,
  badgeNo: BadgeNo,
})

/** Enters an officer with badge and first posting. */
export const registerOfficer = auditedCommand({
  name: 'organization.officer.registered',
  input: NewOfficer,
  permit: 'organization.officer.manage',
  place: async ({ tx, input }) => (await tx.unit.findUnique({ where: { id: input.unitId } }))?.path ?? null,
  subject: ({ value }) => ({ officerId: value?.id }),
  async run({ tx, input }) {
    const { authority, badgeNo, position, unitId, joinedOn, ...facts } = input
    const holder = await tx.badge.findFirst({ where: { authority, number: badgeNo, toOn: null } })
    if (holder) return refuse('badge-taken')
    const officer = await tx.officer.create({
      data: {
        ...facts,
        unitId,
        joinedOn,
        badges: { create: { authority, number: badgeNo, fromOn: joinedOn } },
        postings: { create: { unitId, position, fromOn: joinedOn } },
      },
    })
    return ok({ id: officer.id })
  },
})
