import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { systemActor } from '~/domains/audit/model/actor'
import { now as clockNow } from '~/platform/clock'
import { ok, refuse } from '~/platform/outcome'
import { hashPassword } from '~/platform/password.server'
import { UnitCode, UnitLevel, unitPath } from '../model/unit'
import { NewOfficer } from './register-officer.server'

const Person = NewOfficer.omit({ unitId: true })
const FirstInstallation = z.object({
  unit: z.object({ code: UnitCode, level: UnitLevel, nameZh: z.string().min(2), nameEn: z.string().min(2) }),
  systemAdministrator: Person,
  securityAdministrator: Person,
})

/**
 * The root unit and the two people without whom nobody could be let in: one who opens accounts, another who assigns roles (DESIGN §4).
 * Works once, on an installation without units.
 */
export async function installFirstAdministrators(
  input: z.input<typeof FirstInstallation>,
  firstPassword: string,
  { mustChangePassword = true, now = clockNow() } = {},
) {
  return install(systemActor, { ...input, mustChangePassword, passwordSecret: await hashPassword(firstPassword) }, now)
}

const install = auditedCommand({
  name: 'organization.installation.begun',
  input: FirstInstallation.extend({ passwordSecret: z.string(), mustChangePassword: z.boolean() }),
  permit: 'system',
  subject: ({ value }) => ({ unitId: value?.unitId }),
  async run({ tx, input, now }) {
    if ((await tx.unit.count()) > 0) return refuse('already-installed')
    const unit = await tx.unit.create({ data: { ...input.unit, path: unitPath(null, input.unit.code) } })
    const people = [
      { person: input.systemAdministrator, role: 'SYS_ADMIN' },
      { person: input.securityAdministrator, role: 'SECURITY_ADMIN' },
    ]
    const accountIds: string[] = []
    for (const { person, role } of people) {
      const { authority, badgeNo, position, joinedOn, ...facts } = person
      const officer = await tx.officer.create({
        data: {
          ...facts,
          joinedOn,
          unitId: unit.id,
          badges: { create: { authority, number: badgeNo, fromOn: joinedOn } },
          postings: { create: { unitId: unit.id, position, fromOn: joinedOn } },
          account: {
            create: {
              passwordHash: input.passwordSecret,
              mustChangePassword: input.mustChangePassword,
              createdAt: now,
              roles: { create: { role, unitId: unit.id, fromAt: now } },
            },
          },
        },
        select: { account: { select: { id: true } } },
      })
      accountIds.push(officer.account!.id)
    }
    return ok({ unitId: unit.id, systemAccountId: accountIds[0]!, securityAccountId: accountIds[1]! })
  },
})
