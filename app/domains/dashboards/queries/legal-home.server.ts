import type { AccountActor } from '~/domains/audit/model/actor'
import { certificateCoverage } from '~/domains/certification/queries/certificate-coverage.server'
import { confirmationQueue } from '~/domains/certification/queries/confirmation-queue.server'
import { expiringCertificates } from '~/domains/certification/queries/expiring-certificates.server'
import { waitingActs } from '~/domains/certification/queries/waiting-acts.server'

const QUEUE_AT_MOST = 6
const NO_FILTER = { search: '', unitId: '', levelId: '', page: 1 }

/** Whom to confirm, what to approve, who is certified, what expires. */
export async function legalHome(actor: AccountActor, now: Date) {
  const [queue, coverage, expiry, acts] = await Promise.all([
    confirmationQueue(actor, NO_FILTER, now),
    certificateCoverage(actor, now),
    expiringCertificates(actor, now),
    waitingActs(actor),
  ])
  return { queue: queue.rows.slice(0, QUEUE_AT_MOST), pending: queue.all, coverage, expiry, acts }
}
