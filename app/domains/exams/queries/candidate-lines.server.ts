import type { Actor } from '~/domains/audit/model/actor'
import { officersByBadge, type BadgeHolder } from '~/domains/organization/queries/officers-by-badge.server'
import { isSpoilt, LINES_AT_MOST, parseCandidateLines, type CandidateLine, type LineProblem } from '../model/candidate-lines'
import type { EnrolmentProblem } from '../model/enrolment'
import { problemsOfEnrolment } from './enrolment-problems.server'
import { sessionHead } from './session-head.server'

export type CandidateLineProblem = LineProblem | EnrolmentProblem | 'unknown-badge' | 'ambiguous-badge'

/** A pasted list against a session: whom its lines name, and each line that cannot be enrolled with its own reason. */
export async function candidateLines(actor: Actor, sessionId: string, text: string, now: Date) {
  await sessionHead(actor, 'exams.session.manage', sessionId)
  const lines = parseCandidateLines(text)
  if (lines.length > LINES_AT_MOST) return { candidates: [], problems: [], lineCount: lines.length }
  const named = lines.filter((line) => !isSpoilt(line)) as CandidateLine[]
  const holders = await officersByBadge(
    actor,
    'exams.session.manage',
    named.map(({ badgeNo }) => badgeNo),
  )
  const found = new Map(named.map((line) => [line.line, holderOf(line, holders)]))
  const factors = new Map(
    named.flatMap(({ line, timeFactor }) => {
      const holder = found.get(line)
      return holder && typeof holder !== 'string' ? [[holder.officerId, timeFactor] as const] : []
    }),
  )
  const standing = await problemsOfEnrolment(actor, { sessionId, officerIds: [...factors.keys()], factors, now })
  const seen = new Set<string>()
  const problems: { line: number; text: string; problem: CandidateLineProblem }[] = []
  const candidates: { officerId: string; timeFactor: number }[] = []
  for (const line of lines) {
    const holder = found.get(line.line)
    const refuse = (problem: CandidateLineProblem) => problems.push({ line: line.line, text: line.text, problem })
    if (isSpoilt(line)) refuse(line.problem)
    else if (holder === undefined || typeof holder === 'string') refuse(holder ?? 'unknown-badge')
    // the same officer by number and by authority and number
    else if (seen.has(holder.officerId)) refuse('listed-twice')
    else if (standing.has(holder.officerId)) refuse(standing.get(holder.officerId)!)
    else candidates.push({ officerId: holder.officerId, timeFactor: line.timeFactor })
    if (holder && typeof holder !== 'string') seen.add(holder.officerId)
  }
  return { candidates, problems, lineCount: lines.length }
}

type Found = Extract<BadgeHolder, { isInScope: true }>

function holderOf({ badgeNo, authority }: CandidateLine, holders: readonly BadgeHolder[]): Found | CandidateLineProblem {
  const fitting = holders.filter((holder) => holder.number === badgeNo && (authority === null || holder.authority === authority))
  const own = fitting.filter((holder): holder is Found => holder.isInScope)
  if (own.length > 1) return 'ambiguous-badge'
  return own[0] ?? (fitting.length > 0 ? 'officer-out-of-scope' : 'unknown-badge')
}
