import { currentDatabase } from '~/platform/db-writer.server'

const EVERY_MS = 10_000
/** few enough that the embedded database, which does one thing at a time, keeps no save waiting */
const AT_ONCE = 500

let heard = new Map<string, Date>()
let hasFailed = false

/** Notes that the live machine of an attempt spoke to us. Costs a line of memory and can neither wait nor fail (docs/decisions/043). */
export function noteContact(attemptId: string, at: Date): void {
  heard.set(attemptId, at)
}

/** Writes down what was heard since the last time. A failure is reported once and forgotten: the next contact comes within the minute. */
export async function writeContacts(): Promise<void> {
  if (heard.size === 0) return
  const contacts = [...heard].map(([attemptId, at]) => ({ attemptId, at }))
  heard = new Map()
  try {
    for (let first = 0; first < contacts.length; first += AT_ONCE) {
      await currentDatabase().sql.query(CONTACTS, [JSON.stringify(contacts.slice(first, first + AT_ONCE))], 'write-contacts')
    }
    hasFailed = false
  } catch (error) {
    if (!hasFailed) process.stderr.write(`exams contacts not written: ${error instanceof Error ? error.message : String(error)}\n`)
    hasFailed = true
  }
}

/**
 * The attempt is only read, which waits for no lock, and the table names no foreign key to it. In the order of ids, so that two processes
 * never wait for each other in a circle; of two times the later stays, whichever process writes last.
 */
const CONTACTS = `
INSERT INTO "AttemptContact" ("attemptId", "sessionId", "lastAt")
SELECT a.id, a."sessionId", t.at FROM jsonb_to_recordset($1::jsonb) AS t("attemptId" uuid, at timestamptz)
JOIN "Attempt" a ON a.id = t."attemptId" WHERE a."endedAt" IS NULL ORDER BY a.id
ON CONFLICT ("attemptId") DO UPDATE SET "lastAt" = EXCLUDED."lastAt" WHERE "AttemptContact"."lastAt" < EXCLUDED."lastAt"`

/** Writes every ten seconds from now on, one writing at a time. @returns what stops it, after a last writing */
export function startContactWriter(): () => Promise<void> {
  let writing = Promise.resolve()
  const timer = setInterval(() => (writing = writing.then(writeContacts)), EVERY_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await writing.then(writeContacts)
  }
}
