import { db, type Reader } from '~/platform/db.server'
import { answerables, type SealedPaper } from '../model/paper'
import type { Answerable } from '../model/response'

/** A frozen form in memory: it never changes, so it may be kept. Holds the keys; only the body is for candidates. */
export interface SealedForm {
  readonly paper: SealedPaper
  readonly answerables: ReadonlyMap<string, Answerable>
  /** gzip of the candidate's JSON, the very bytes every candidate of the form receives */
  readonly candidateBody: Uint8Array
  readonly candidateHash: string
}

const KEPT_AT_MOST = 200
const kept = new Map<string, Promise<SealedForm | null>>()

/** The form with this id, or null. A command asks inside its own transaction, as the embedded database has one connection. */
export function sealedForm(paperId: string, using: Pick<Reader, 'paper'> = db): Promise<SealedForm | null> {
  const known = kept.get(paperId)
  if (known) return known
  const loaded = loadForm(paperId, using)
  if (kept.size >= KEPT_AT_MOST) kept.delete(kept.keys().next().value!)
  kept.set(paperId, loaded)
  // what is not there, or could not be read, is asked for again next time
  loaded.then((form) => form ?? kept.delete(paperId)).catch(() => kept.delete(paperId))
  return loaded
}

async function loadForm(paperId: string, using: Pick<Reader, 'paper'>): Promise<SealedForm | null> {
  const row = await using.paper.findUnique({ where: { id: paperId }, select: { sealed: true, candidateBody: true, candidateHash: true } })
  if (!row) return null
  const paper = row.sealed as unknown as SealedPaper
  return { paper, answerables: answerables(paper), candidateBody: row.candidateBody, candidateHash: row.candidateHash }
}
