import { currentDatabase } from '~/platform/db-writer.server'
import { groupCommit, type Busy } from '~/platform/group-commit'
import type { EvidenceReason } from '../../model/answer-journal'
import { recordBeat } from '../record-heartbeat.server'
import {
  DIFFERING_STATEMENT,
  JOURNAL_STATEMENT,
  STANDING_STATEMENT,
  statementParameter,
  type JournalRow,
  type JudgedRow,
} from './journal-statement.server'

/** What the journal answers to one entry, once its commit is durable. Null: there is no such attempt of this officer. */
export interface EntryAnswer {
  readonly isStored: boolean
  readonly reason: EvidenceReason | null
  readonly liveSeat: number
  readonly deadlineAt: Date
  readonly endedAt: Date | null
}

/** Whether a failed commit is a row's own fault, by SQLSTATE class: data, constraint. Anything else is the database's. */
export function isFaultOfOne(error: unknown): boolean {
  return /^2[23]/.test(String((error as { code?: unknown } | null)?.code ?? ''))
}

let lastCommitFailed = false

const journal = groupCommit<JournalRow, EntryAnswer | null>({
  commit: commitRows,
  atMost: 500,
  queueLimit: 5_000,
  isFaultOfOne,
})

/** Queues an entry; resolves after the durable commit of its group, which is the only acknowledgement there is. */
export function writeJournalRow(row: JournalRow): Promise<EntryAnswer | null> | Busy {
  return journal.add(row)
}

/** Resolves when every queued entry is durable or refused; for the end of the process. */
export function journalSettled(): Promise<void> {
  return journal.settled()
}

async function commitRows(rows: readonly JournalRow[]): Promise<(EntryAnswer | null)[]> {
  const { sql } = currentDatabase()
  try {
    // after a time without the database, the outage must stand before an entry that it excuses is judged (DESIGN §5.5)
    if (lastCommitFailed) await recordBeat(new Date(rows[0]!.receivedAt))
    const [found] = await sql.query<{ judged: readonly JudgedRow[] | null }>(JOURNAL_STATEMENT, [statementParameter(rows)], 'save-answers')
    lastCommitFailed = false
    const answers = new Array<EntryAnswer | null>(rows.length).fill(null)
    for (const [n, reason, liveSeat, deadlineAt, endedAt, isStored] of found?.judged ?? []) {
      const at = endedAt === null ? null : new Date(endedAt)
      answers[n] = { isStored, reason: reason as EvidenceReason | null, liveSeat, deadlineAt: new Date(deadlineAt), endedAt: at }
    }
    return await withStanding(rows, answers)
  } catch (error) {
    lastCommitFailed = true
    throw error
  }
}

/** An entry that was there before is stored if its content is equal, and an incident if it is not. */
async function withStanding(rows: readonly JournalRow[], answers: (EntryAnswer | null)[]): Promise<(EntryAnswer | null)[]> {
  const open = rows.map((_, n) => n).filter((n) => answers[n] && !answers[n].isStored)
  if (open.length === 0) return answers
  const { sql } = currentDatabase()
  const standing = await sql.query<{ n: number; isEqual: boolean }>(STANDING_STATEMENT, [statementParameter(open.map((n) => rows[n]!))])
  const differing: JournalRow[] = []
  for (const { n: position, isEqual } of standing) {
    const n = open[position]!
    const answer = answers[n]!
    // an ending and a lost seat answer the whole request; what an entry says there is only evidence
    if (answer.reason === 'ATTEMPT_ENDED' || answer.reason === 'SEAT_SUPERSEDED') continue
    answers[n] = isEqual ? { ...answer, reason: null, isStored: true } : { ...answer, reason: 'CONTENT_DIFFERS' }
    if (!isEqual) differing.push(rows[n]!)
  }
  if (differing.length > 0) await sql.query(DIFFERING_STATEMENT, [statementParameter(differing)])
  return answers
}
