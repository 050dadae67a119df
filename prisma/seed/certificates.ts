import { systemActor } from '~/domains/audit/model/actor'
import { adoptScheme } from '~/domains/certification/commands/adopt-scheme.server'
import { confirmCertificates } from '~/domains/certification/commands/confirm-certificates.server'
import { issueEarlierCertificate } from '~/domains/certification/commands/issue-earlier-certificate.server'
import { proposeAct } from '~/domains/certification/commands/propose-act.server'
import { recordLegalProfession } from '~/domains/certification/commands/record-legal-profession.server'
import { revokeCertificate } from '~/domains/certification/commands/revoke-certificate.server'
import { suspendCertificate } from '~/domains/certification/commands/suspend-certificate.server'
import { addDays, addMonths, dayOf } from '~/platform/calendar-day'
import { db } from '~/platform/db.server'
import { done, type Population } from './populate'

const DAY = 86_400_000
const basis = [
  { zh: '《云澜省公安机关执法资格管理办法（演示）》', en: 'Yunlan rules on enforcement qualification (demo)' },
  { cite: 'administrative-penalty@2021:42' },
]

/** Certificates from before the platform: valid, about to expire, suspended, revoked. */
export async function seedEarlierCertificates({ as, units, officers }: Population, now: Date): Promise<void> {
  const today = dayOf(now)
  const province = await db.unit.findUniqueOrThrow({ where: { id: units.get('province')! }, select: { path: true } })
  const adoption = { unitPath: province.path, scheme: 'three-level-2010', version: 1, fromOn: '2011-01-01' }
  done(await adoptScheme(systemActor, adoption, new Date(now.getTime() - 400 * DAY)))
  const earlier = [
    // the levels hold for sixty months: this one ends in ten weeks
    { person: 'lin', organ: 'jiangbei', validFrom: addMonths(addDays(today, 70), -60), speciality: 'PUBLIC_SECURITY' },
    { person: 'zhao', organ: 'jiangbei', validFrom: addMonths(today, -30), speciality: 'CRIMINAL_INVESTIGATION' },
    { person: 'wu', organ: 'jiangbei', validFrom: addMonths(today, -40), speciality: 'PUBLIC_SECURITY' },
    { person: 'he', organ: 'jiangbei', validFrom: addMonths(today, -20), speciality: 'GENERAL' },
    { person: 'qin', organ: 'jiangbei', validFrom: addMonths(today, -52), speciality: 'GENERAL' },
    { person: 'han', organ: 'shiqiao', validFrom: addMonths(today, -12), speciality: 'PUBLIC_SECURITY' },
    { person: 'feng', organ: 'shiqiao', validFrom: addMonths(today, -33), speciality: 'GENERAL' },
  ] as const
  const certificates = new Map<string, string>()
  for (const [index, { person, organ, validFrom, speciality }] of earlier.entries()) {
    const issued = done(
      await issueEarlierCertificate(
        systemActor,
        {
          ...{ officerId: officers.get(person)!, level: 'basic', speciality, validFrom, organUnitId: units.get(organ)! },
          examPassedOn: addDays(validFrom, -20),
          documentNo: `${organ === 'jiangbei' ? '清公江资' : '石公资'}〔${validFrom.slice(0, 4)}〕${index + 3}号`,
        },
        new Date(now.getTime() - 300 * DAY),
      ),
    )
    certificates.set(person, issued.id)
  }
  await suspend({ as }, certificates.get('zhao')!, now)
  await proposeReinstatement({ as }, certificates.get('zhao')!, now)
  await revoke({ as }, certificates.get('wu')!, now)
  const legal = { officerId: officers.get('qin')!, number: 'A20149901020333', obtainedOn: '2014-11-30' }
  done(await recordLegalProfession(await as('li'), legal, new Date(now.getTime() - 200 * DAY)))
}

/** A decision takes effect on its own day at the earliest, so it is the proposal that comes at another hour: midnight may lie between. */
function before(at: Date): Date {
  return new Date(at.getTime() - 2 * 3600_000)
}

async function suspend({ as }: Pick<Population, 'as'>, certificateId: string, now: Date): Promise<void> {
  const at = new Date(now.getTime() - 25 * DAY)
  const act = {
    kind: 'SUSPENSION' as const,
    ...{ certificateId, basis, effectiveOn: dayOf(at), untilOn: addDays(dayOf(now), 65) },
    reason: '两起案件询问查证超过法定时限，责令离岗培训，培训期间暂停执法资格。',
    documentNo: '清公江资〔2026〕41号',
  }
  const { proposalId } = done(await proposeAct(await as('li'), act, before(at)))
  done(await suspendCertificate(await as('qin'), { proposalId }, at))
}

/** One of the legal unit has put a reinstatement forward; it waits for the head, who alone may approve it. */
async function proposeReinstatement({ as }: Pick<Population, 'as'>, certificateId: string, now: Date): Promise<void> {
  const at = new Date(now.getTime() - DAY)
  const act = {
    kind: 'REINSTATEMENT' as const,
    ...{ certificateId, basis, effectiveOn: addDays(dayOf(now), 3) },
    reason: '离岗培训提前完成，考核合格，建议恢复执法资格。',
    documentNo: '清公江资〔2026〕48号',
  }
  done(await proposeAct(await as('li'), act, at))
}

async function revoke({ as }: Pick<Population, 'as'>, certificateId: string, now: Date): Promise<void> {
  const at = new Date(now.getTime() - 60 * DAY)
  const act = {
    kind: 'REVOCATION' as const,
    ...{ certificateId, basis, effectiveOn: dayOf(at) },
    reason: '伪造询问笔录一案经认定承担主要责任，取消执法资格。',
    documentNo: '清公江资〔2026〕33号',
  }
  const { proposalId } = done(await proposeAct(await as('li'), act, before(at)))
  done(await revokeCertificate(await as('qin'), { proposalId }, at))
}

/** The legal unit confirms some of the passes of a published session; the others wait in its queue. */
export async function confirmPasses({ as, officers }: Population, people: readonly string[], at: Date): Promise<void> {
  const officerIds = people.map((person) => officers.get(person)!)
  const waiting = await db.certificateProposal.findMany({
    where: { officerId: { in: officerIds }, confirmation: null },
    select: { id: true },
  })
  if (waiting.length === 0) return
  const input = { proposalIds: waiting.map(({ id }) => id), documentNo: '清公江资〔2026〕45号', effectiveOn: dayOf(at), basis }
  done(await confirmCertificates(await as('qin'), input, at))
}
