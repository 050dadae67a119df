import { createHash } from 'node:crypto'
import type { Tx } from '~/platform/db-writer.server'
import { foldJournal } from '../model/answer-journal'
import { journalHead, type ChainedEntry } from '../model/journal-chain'
import { isBlank, type Response, type Responses } from '../model/response'
import { scorePaper } from '../model/scoring'
import type { Ending } from '../model/session-status'
import { sealedForm } from '../queries/sealed-form.server'

/** An attempt whose row this transaction holds `FOR UPDATE`, and which is still open. */
export interface LockedAttempt {
  readonly attemptId: string
  readonly paperId: string
  readonly passMark: number
  readonly ending: Ending
}

export interface EndedAttempt {
  readonly attemptId: string
  readonly endedAt: Date
  readonly how: Ending
  readonly answered: number
  readonly journalHead: string
}

/**
 * The one ending (DESIGN §5.7): hand-in, time-out and room end all come here with their attempts locked. Only now is the journal read, so
 * that every save acknowledged before is in it; then Submission, Result and `endedAt` are written in the caller's transaction.
 */
export async function closeAttempts(tx: Tx, attempts: readonly LockedAttempt[], now: Date): Promise<readonly EndedAttempt[]> {
  const journals = await journalsOf(tx, attempts)
  const closed = await Promise.all(attempts.map((attempt) => closing(tx, attempt, journals.get(attempt.attemptId) ?? [], now)))
  await tx.submission.createMany({ data: closed.map(({ submission }) => submission) })
  await tx.result.createMany({ data: closed.map(({ result }) => result) })
  await tx.attempt.updateMany({ where: { id: { in: attempts.map(({ attemptId }) => attemptId) } }, data: { endedAt: now } })
  return closed.map(({ submission, answered }) => ({
    ...{ attemptId: submission.attemptId, endedAt: now, how: submission.how, answered, journalHead: submission.journalHead },
  }))
}

type JournalEntry = ChainedEntry & { readonly response: Response }

async function journalsOf(tx: Tx, attempts: readonly LockedAttempt[]): Promise<ReadonlyMap<string, JournalEntry[]>> {
  const rows = await tx.journalEntry.findMany({
    where: { attemptId: { in: attempts.map(({ attemptId }) => attemptId) } },
    orderBy: [{ attemptId: 'asc' }, { seat: 'asc' }, { seq: 'asc' }],
  })
  const journals = new Map<string, JournalEntry[]>()
  for (const { attemptId, elapsedMs, response, ...row } of rows) {
    const entry = { ...row, elapsedMs: Number(elapsedMs), response: response as Response }
    const journal = journals.get(attemptId)
    if (journal) journal.push(entry)
    else journals.set(attemptId, [entry])
  }
  return journals
}

async function closing(tx: Tx, { attemptId, paperId, passMark, ending }: LockedAttempt, journal: readonly JournalEntry[], now: Date) {
  const form = await sealedForm(paperId, tx)
  if (!form) throw new Error(`Paper ${paperId} of attempt ${attemptId} is missing.`)
  const responses: Responses = foldJournal(journal)
  const score = scorePaper(form.paper, responses)
  return {
    answered: Object.values(responses).filter((response) => !isBlank(response)).length,
    submission: {
      ...{ attemptId, at: now, how: ending, responses, entryCount: journal.length },
      lastEntryAt: latest(journal),
      journalHead: journalHead(attemptId, journal, (text) => createHash('sha256').update(text).digest('hex')),
    },
    result: {
      ...{ attemptId, marks: score.marks, totalMarks: score.totalMarks, passMark, isPass: score.marks >= passMark },
      ...{ ruleVersion: score.ruleVersion, perQuestion: score.perQuestion.map((question) => ({ ...question })), markedAt: now },
    },
  }
}

function latest(journal: readonly JournalEntry[]): Date | null {
  return journal.reduce<Date | null>((last, { receivedAt }) => (last && last > receivedAt ? last : receivedAt), null)
}
