import { columnDay, dayOf } from '~/platform/calendar-day'
import { db, type Reader } from '~/platform/db.server'
import type { ReadingPolicy } from '../model/reading'
import { policyInForce } from '../model/study-policy'

/** The rules of reading in force at a moment. */
export async function studyPolicy(now: Date, using: Pick<Reader, 'studyPolicy'> = db): Promise<ReadingPolicy> {
  const rows = await using.studyPolicy.findMany()
  const policies = rows.map((row) => ({ ...row, readShare: Number(row.readShare), inForceFrom: columnDay(row.inForceFrom) }))
  const policy = policyInForce(policies, dayOf(now))
  if (!policy) throw new Error('No study policy has been imported (content/study-policies.yaml).')
  return policy
}
