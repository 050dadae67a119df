import type { Actor } from '~/domains/audit/model/actor'
import { unitOfficers } from '~/domains/organization/queries/unit-officers.server'
import { problemsOfEnrolment } from './enrolment-problems.server'

/** The officers of a unit, each with what stands against enrolling them in a session. */
export async function unitCandidates(actor: Actor, sessionId: string, unitId: string, now: Date) {
  const { unit, officers } = await unitOfficers(actor, 'exams.session.manage', unitId)
  const problems = await problemsOfEnrolment(actor, { sessionId, officerIds: officers.map(({ id }) => id), now })
  return { unit, officers: officers.map((officer) => ({ ...officer, problem: problems.get(officer.id) ?? null })) }
}
