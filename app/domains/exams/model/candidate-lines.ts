/** A pasted line that names an officer by badge. */
export interface CandidateLine {
  /** number of the line in the text, from 1 */
  readonly line: number
  readonly text: string
  /** issuing authority, where it was written before the number */
  readonly authority: string | null
  readonly badgeNo: string
  readonly timeFactor: number
}

export type LineProblem = 'unreadable-line' | 'bad-time-factor' | 'listed-twice'

/** A pasted line that says nothing that could be enrolled. */
export interface SpoiltLine {
  readonly line: number
  readonly text: string
  readonly problem: LineProblem
}

export const LINES_AT_MOST = 1_000

const GAP = /[\s,;、，；]+/u
const FACTOR = /^[×x]?(\d(?:\.\d{1,2})?)$/i
const AUTHORITY = /^[A-Z][A-Z0-9-]{1,11}$/
const BADGE = /^[0-9A-Z]{4,12}$/

/**
 * Reads one officer a line: `031482`, `YL 031482`, `031482 1.25` (extra time as a factor of the minutes, 1 to 4). Empty lines are left
 * out; full-width figures, commas and tabs of a spreadsheet are understood. A badge that stands twice is spoilt where it stands again.
 */
export function parseCandidateLines(text: string): readonly (CandidateLine | SpoiltLine)[] {
  const seen = new Set<string>()
  return text.split(/\r\n|\r|\n/).flatMap((raw, index): (CandidateLine | SpoiltLine)[] => {
    const written = raw.trim()
    if (written === '') return []
    const read = readLine(written, index + 1)
    if ('problem' in read) return [read]
    const name = `${read.authority ?? ''}:${read.badgeNo}`
    if (seen.has(name)) return [{ line: read.line, text: read.text, problem: 'listed-twice' }]
    seen.add(name)
    return [read]
  })
}

/** Whether a line cannot be used as it stands. */
export function isSpoilt(line: CandidateLine | SpoiltLine): line is SpoiltLine {
  return 'problem' in line
}

function readLine(text: string, line: number): CandidateLine | SpoiltLine {
  const words = text.normalize('NFKC').toUpperCase().split(GAP).filter(Boolean)
  const factor = words.length > 1 ? FACTOR.exec(words.at(-1)!) : null
  const named = factor ? words.slice(0, -1) : words
  const [badgeNo, authority = null] = [named.at(-1), named.at(-2)]
  const isRead = named.length <= 2 && badgeNo !== undefined && BADGE.test(badgeNo) && (authority === null || AUTHORITY.test(authority))
  if (!isRead) return { line, text, problem: 'unreadable-line' }
  const timeFactor = factor ? Number(factor[1]) : 1
  if (timeFactor < 1 || timeFactor > 4) return { line, text, problem: 'bad-time-factor' }
  return { line, text, authority, badgeNo, timeFactor }
}
