import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { systemActor } from '~/domains/audit/model/actor'
import { now as clockNow } from '~/platform/clock'
import { db } from '~/platform/db.server'
import { ok } from '~/platform/outcome'
import { isAbandoned } from '../model/exam-clock'
import { outagesSince } from '../queries/outages.server'
import { closeAttempts } from './close-attempts.server'
import { journalSettled } from './journal/journal-writer.server'
import { lockFreeAttempts } from './lock-attempts.server'
import { recordBeat } from './record-heartbeat.server'

const EVERY_MS = 60_000
const AT_ONCE = 50

/** Ends attempts that nobody handed in, by the one ending. Judged again under lock: an extension may have come in between. */
const endAbandonedAttempts = auditedCommand({
  name: 'exams.attempts.timed-out',
  input: z.object({ attemptIds: z.array(z.uuid()).max(AT_ONCE) }),
  permit: 'system',
  subject: ({ value }) => ({ attempts: value?.closed }),
  async run({ tx, input: { attemptIds }, now }) {
    const locked = await lockFreeAttempts(tx, attemptIds)
    const earliest = locked.reduce((first, { deadlineAt }) => (deadlineAt < first ? deadlineAt : first), now)
    const outages = await outagesSince(earliest, tx)
    const abandoned = locked.filter((attempt) => isAbandoned({ ...attempt, outages }, now))
    if (abandoned.length === 0) return ok({ closed: [] })
    const closing = abandoned.map(({ id, paperId, passMark, deadlineAt, sessionEndsAt }) => {
      // a deadline cut off by the room's end is the room's ending
      const ending = deadlineAt >= sessionEndsAt ? ('ROOM_END' as const) : ('TIME_OUT' as const)
      return { attemptId: id, paperId, passMark, ending }
    })
    const ended = await closeAttempts(tx, closing, now)
    return ok({ closed: ended.map(({ attemptId, journalHead }) => ({ attemptId, journalHead })) })
  },
})

/** Closes every attempt past its deadline and grace; those held by a save just now are asked for once more. @returns how many */
export async function sweepAttempts(now: Date): Promise<number> {
  // an outage that just ended must stand before anything is closed for being late
  await recordBeat(now)
  let closed = 0
  for (let pass = 0; pass < 3; pass += 1) {
    const due = await dueAttempts(now)
    for (let first = 0; first < due.length; first += AT_ONCE) {
      const outcome = await endAbandonedAttempts(systemActor, { attemptIds: due.slice(first, first + AT_ONCE) }, now)
      if (outcome.ok) closed += outcome.value.closed.length
    }
    if (due.length === 0) break
  }
  return closed
}

async function dueAttempts(now: Date): Promise<string[]> {
  const late = await db.attempt.findMany({
    where: { endedAt: null, deadlineAt: { lt: now } },
    orderBy: { deadlineAt: 'asc' },
    take: 5_000,
    select: { id: true, deadlineAt: true, graceSeconds: true },
  })
  if (late.length === 0) return []
  const outages = await outagesSince(late[0]!.deadlineAt)
  return late.filter((attempt) => isAbandoned({ ...attempt, outages }, now)).map(({ id }) => id)
}

/** Sweeps now and then every minute. @returns what stops it, after the sweep and the answer saves under way */
export async function startSweeper(): Promise<() => Promise<void>> {
  let sweeping: Promise<unknown> = sweepAttempts(clockNow())
  await sweeping
  const timer = setInterval(() => {
    sweeping = sweeping.catch(() => undefined).then(() => sweepAttempts(clockNow()))
    sweeping.catch(() => undefined)
  }, EVERY_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await sweeping.catch(() => undefined)
    await journalSettled()
  }
}
