import type { AccountActor } from '~/domains/audit/model/actor'
import { assignRole } from '~/domains/organization/commands/assign-role.server'
import { createUnit } from '~/domains/organization/commands/create-unit.server'
import { installFirstAdministrators } from '~/domains/organization/commands/install-first-administrators.server'
import { openAccount } from '~/domains/organization/commands/open-account.server'
import { registerOfficer } from '~/domains/organization/commands/register-officer.server'
import { accountActor } from '~/domains/organization/queries/actor.server'
import type { Outcome } from '~/platform/outcome'
import { organs } from './organs'
import { administrators, AUTHORITY, people } from './people'

/** Everybody and every unit of the demo world by their key. */
export interface Population {
  readonly units: ReadonlyMap<string, string>
  readonly officers: ReadonlyMap<string, string>
  /** the person as an actor of this moment, with the grants of their roles */
  readonly as: (key: string) => Promise<AccountActor>
}

/** Units, officers, accounts and roles, through the commands that a real installation uses. */
export async function populate(password: string, at: Date): Promise<Population> {
  const [root, ...others] = organs
  const { system, security } = administrators
  const first = done(
    await installFirstAdministrators(
      {
        unit: { code: root!.code, level: root!.level, nameZh: root!.nameZh, nameEn: root!.nameEn },
        systemAdministrator: { ...system, joinedOn: new Date(system.joinedOn), bornOn: new Date(system.bornOn) },
        securityAdministrator: { ...security, joinedOn: new Date(security.joinedOn), bornOn: new Date(security.bornOn) },
      },
      password,
      { mustChangePassword: false, now: at },
    ),
  )
  const systemAdministrator = await actorOf(first.systemAccountId)
  const securityAdministrator = await actorOf(first.securityAccountId)
  const units = new Map([[root!.key, first.unitId]])
  for (const { key, under, code, level, kind, nameZh, nameEn } of others) {
    const unit = done(await createUnit(systemAdministrator, { parentId: units.get(under!)!, code, level, kind, nameZh, nameEn }, at))
    units.set(key, unit.id)
  }
  const officers = new Map<string, string>()
  const accounts = new Map<string, string>()
  for (const person of people) {
    const { key, unit, roles = [], isNew = false, nameZh, nameEn, badgeNo, position, speciality, rank } = person
    const facts = {
      nameZh,
      nameEn,
      badgeNo,
      position,
      speciality,
      rank,
      joinedOn: new Date(person.joinedOn),
      bornOn: new Date(person.bornOn),
    }
    const officer = done(await registerOfficer(systemAdministrator, { ...facts, unitId: units.get(unit)!, authority: AUTHORITY }, at))
    const account = done(
      await openAccount(systemAdministrator, { officerId: officer.id, firstPassword: password, mustChangePassword: isNew }, at),
    )
    officers.set(key, officer.id)
    accounts.set(key, account.accountId)
    for (const { role, over } of roles) {
      done(await assignRole(securityAdministrator, { accountId: account.accountId, role, unitId: units.get(over)!, fromAt: at }, at))
    }
  }
  return { units, officers, as: (key) => actorOf(accounts.get(key)!) }
}

async function actorOf(accountId: string): Promise<AccountActor> {
  const actor = await accountActor(accountId, { sessionId: 'seed', language: 'zh-CN', address: 'seed' })
  if (!actor) throw new Error(`No account ${accountId}.`)
  return actor
}

/** The value of a command that the seed knows must succeed. */
export function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The demo world was refused: ${outcome.refusal} ${JSON.stringify(outcome.detail ?? {})}`)
  return outcome.value
}
