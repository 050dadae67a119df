import { randomUUID } from 'node:crypto'
import { now as clockNow } from '~/platform/clock'
import { currentDatabase } from '~/platform/db-writer.server'

const EVERY_MS = 5_000

/** A longer hole than this between the beats of all processes together is an outage. */
export const OUTAGE_AFTER_MS = 15_000

const processId = randomUUID()

/**
 * Says that the platform serves now. Where no process has said so for more than fifteen seconds, the hole is written down as an outage
 * first: deadlines inside it have their grace counted from its end (DESIGN §5.5). It also notices a database that was away.
 */
export async function recordBeat(now: Date): Promise<void> {
  await currentDatabase().sql.query(BEAT, [processId, now.toISOString(), OUTAGE_AFTER_MS])
}

const BEAT = `
WITH last AS (SELECT max("beatAt") AS at FROM "Heartbeat"),
hole AS (
  INSERT INTO "ServiceOutage" (id, "fromAt", "toAt")
  SELECT gen_random_uuid(), last.at, $2::timestamptz FROM last
  WHERE last.at < $2::timestamptz - make_interval(secs => $3::int / 1000.0)
  ON CONFLICT DO NOTHING
),
gone AS (DELETE FROM "Heartbeat" WHERE "processId" <> $1::uuid AND "beatAt" < $2::timestamptz - interval '1 day')
INSERT INTO "Heartbeat" ("processId", "startedAt", "beatAt") VALUES ($1::uuid, $2::timestamptz, $2::timestamptz)
ON CONFLICT ("processId") DO UPDATE SET "beatAt" = GREATEST("Heartbeat"."beatAt", EXCLUDED."beatAt")`

/** Beats every five seconds from now on. @returns what stops it */
export async function startHeartbeat(): Promise<() => Promise<void>> {
  await recordBeat(clockNow())
  // a beat that fails is made up for by the next one, which then sees the hole
  const timer = setInterval(() => void recordBeat(clockNow()).catch(() => undefined), EVERY_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await recordBeat(clockNow()).catch(() => undefined)
  }
}
