import { BACKLOG_MS } from '../../model/exam-clock'

/** One entry on its way into the journal, already compared with the paper. */
export interface JournalRow {
  readonly attemptId: string
  readonly officerId: string
  readonly seat: number
  readonly seq: number
  readonly questionId: string
  /** JSON text of the response */
  readonly response: string
  readonly digest: string
  readonly syncId: string
  readonly elapsedMs: number
  /** ISO; what the entry says, within what a database can hold */
  readonly claimedAt: string
  readonly receivedAt: string
  readonly fault: 'UNKNOWN_QUESTION' | 'BAD_RESPONSE' | null
}

/** What became of row n, and the attempt as it stood under lock; instants in milliseconds. All rows come as one text: it is read faster. */
export type JudgedRow = readonly [
  n: number,
  reason: string | null,
  liveSeat: number,
  deadlineAt: number,
  endedAt: number | null,
  isStored: boolean,
]

/** The rows as the statement's one parameter. */
export function statementParameter(rows: readonly JournalRow[]): string {
  return `[${rows.map(rowText).join(',')}]`
}

function rowText(row: JournalRow, n: number): string {
  const { attemptId, officerId, seat, seq, questionId, digest, syncId, elapsedMs, claimedAt, receivedAt, fault } = row
  const members = { n, attemptId, officerId, seat, seq, questionId, digest, syncId, elapsedMs, claimedAt, receivedAt, fault }
  return `${JSON.stringify(members).slice(0, -1)},"response":${row.response}}`
}

const INCOMING = `jsonb_to_recordset($1::jsonb) AS t("n" int, "attemptId" uuid, "officerId" uuid, "seat" int, "seq" int, "questionId" text,
    "response" jsonb, "digest" text, "syncId" text, "elapsedMs" bigint, "claimedAt" timestamptz, "receivedAt" timestamptz, "fault" text)`

const MILLISECONDS = (instant: string) => `(extract(epoch FROM ${instant}) * 1000)::bigint`

const BACKLOG = `interval '${BACKLOG_MS} milliseconds'`

/**
 * The one statement of an answer save, the same text on both databases (DESIGN §5.7). It locks the attempts in the order of their ids
 * against an ending, judges every entry by seat, open state, deadline, grace and outage (model/answer-journal.ts says the same in code),
 * writes what counts into the journal and the rest into the evidence. Costly questions are asked only of late entries.
 * `= ANY (ARRAY(…))` and not `IN (…)`: for the latter PostgreSQL reads the whole table of attempts, at every save.
 */
export const JOURNAL_STATEMENT = `
WITH incoming AS (SELECT * FROM ${INCOMING}),
attempt AS (
  SELECT a.id, a."officerId", a.seat, a."startedAt", a."deadlineAt", a."endedAt", make_interval(secs => a."graceSeconds") AS grace
  FROM "Attempt" a WHERE a.id = ANY (ARRAY(SELECT "attemptId" FROM incoming)) ORDER BY a.id FOR SHARE
),
timed AS (
  SELECT i.*, a.seat AS "liveSeat", a."deadlineAt", a."endedAt",
    LEAST(i."receivedAt", GREATEST(a."startedAt", i."claimedAt",
      CASE WHEN i."receivedAt" > a."deadlineAt" THEN (
        SELECT max(j."receivedAt") FROM "JournalEntry" j
        WHERE j."attemptId" = i."attemptId" AND j.seat = i.seat AND j."receivedAt" <= i."receivedAt" - ${BACKLOG}
      ) END)) AS "madeAt",
    CASE WHEN i."receivedAt" <= a."deadlineAt" + a.grace THEN NULL ELSE (
      WITH RECURSIVE chain("end") AS (
        SELECT a."deadlineAt" + a.grace
        UNION
        SELECT o."toAt" + a.grace FROM chain c JOIN "ServiceOutage" o
          ON o."fromAt" <= c."end" AND o."toAt" >= a."deadlineAt" AND o."toAt" + a.grace > c."end"
      ) SELECT max("end") FROM chain
    ) END AS "graceEndsAt"
  FROM incoming i JOIN attempt a ON a.id = i."attemptId" AND a."officerId" = i."officerId"
),
judged AS (
  SELECT t.*, CASE
    WHEN t."endedAt" IS NOT NULL THEN 'ATTEMPT_ENDED'
    WHEN t.seat <> t."liveSeat" THEN 'SEAT_SUPERSEDED'
    WHEN t.fault IS NOT NULL THEN t.fault
    WHEN t."receivedAt" > t."graceEndsAt" THEN 'AFTER_GRACE'
    WHEN t."madeAt" > t."deadlineAt" THEN 'MADE_AFTER_DEADLINE'
  END AS reason
  FROM timed t
),
written AS (
  INSERT INTO "JournalEntry" ("attemptId", seat, seq, "questionId", response, digest, "syncId", "elapsedMs", "madeAt", "receivedAt")
  SELECT "attemptId", seat, seq, "questionId", response, digest, "syncId", "elapsedMs", "madeAt", "receivedAt"
  FROM judged WHERE reason IS NULL ORDER BY "attemptId", seat, seq, n
  ON CONFLICT DO NOTHING RETURNING "attemptId", seat, seq, digest
),
kept AS (
  INSERT INTO "EvidenceEntry" (id, "attemptId", seat, seq, "questionId", response, digest, reason, "madeAt", "receivedAt")
  SELECT gen_random_uuid(), "attemptId", seat, seq, "questionId", COALESCE(response, 'null'), digest, reason, "madeAt", "receivedAt"
  FROM judged e WHERE reason IS NOT NULL AND NOT EXISTS (
    SELECT FROM "JournalEntry" j WHERE j."attemptId" = e."attemptId" AND j.seat = e.seat AND j.seq = e.seq AND j.digest = e.digest
  )
  ORDER BY "attemptId", seat, seq, n ON CONFLICT DO NOTHING
)
SELECT json_agg(json_build_array(g.n, g.reason, g."liveSeat", ${MILLISECONDS('g."deadlineAt"')}, ${MILLISECONDS('g."endedAt"')},
  (g."attemptId", g.seat, g.seq, g.digest) IN (SELECT "attemptId", seat, seq, digest FROM written))) AS judged
FROM judged g`

/** What stands under the numbers of rows that were not inserted. Rows never change, so that this may be asked after the commit. */
export const STANDING_STATEMENT = `
SELECT t.n, j.digest = t.digest AS "isEqual" FROM ${INCOMING}
JOIN "JournalEntry" j ON j."attemptId" = t."attemptId" AND j.seat = t.seat AND j.seq = t.seq`

/** Other content under a used number: kept as evidence, and an incident for the room protocol, once. */
export const DIFFERING_STATEMENT = `
WITH incoming AS (SELECT * FROM ${INCOMING}),
kept AS (
  INSERT INTO "EvidenceEntry" (id, "attemptId", seat, seq, "questionId", response, digest, reason, "madeAt", "receivedAt")
  SELECT gen_random_uuid(), "attemptId", seat, seq, "questionId", COALESCE(response, 'null'), digest, 'CONTENT_DIFFERS',
    LEAST("claimedAt", "receivedAt"), "receivedAt"
  FROM incoming ON CONFLICT DO NOTHING RETURNING "attemptId", seat, seq, "receivedAt"
)
INSERT INTO "Incident" (id, "sessionId", "attemptId", kind, detail, at)
SELECT gen_random_uuid(), a."sessionId", k."attemptId", 'CONTENT_DIFFERS', jsonb_build_object('seat', k.seat, 'seq', k.seq), k."receivedAt"
FROM kept k JOIN "Attempt" a ON a.id = k."attemptId"`
