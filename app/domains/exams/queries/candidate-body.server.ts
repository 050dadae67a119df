import type { AccountActor } from '~/domains/audit/model/actor'
import { db } from '~/platform/db.server'
import { sealedForm } from './sealed-form.server'

const started = new Set<string>()
const KEPT_AT_MOST = 50_000

/** The frozen bytes of a form for an officer who has started on it; null before that, and for anything else. */
export async function findCandidateBody(actor: AccountActor, paperId: string): Promise<{ gzip: Uint8Array; hash: string } | null> {
  if (!(await hasStarted(actor.officerId, paperId))) return null
  const form = await sealedForm(paperId)
  return form && { gzip: form.candidateBody, hash: form.candidateHash }
}

/** A start is never undone, so that a yes may be remembered. */
async function hasStarted(officerId: string, paperId: string): Promise<boolean> {
  const key = `${officerId}:${paperId}`
  if (started.has(key)) return true
  const attempt = await db.attempt.findFirst({ where: { officerId, paperId }, select: { id: true } })
  if (!attempt) return false
  if (started.size >= KEPT_AT_MOST) started.clear()
  started.add(key)
  return true
}
