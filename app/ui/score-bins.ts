export interface ScoreBin {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly isFailing: boolean
  readonly isOwn: boolean
}

/**
 * Twentieths of the total marks, from just below the lowest score or the pass mark; the last bin holds full marks.
 * A bin fails if all of it lies below the pass mark.
 */
export function scoreBins(scores: readonly number[], totalMarks: number, passMark: number, own?: number): ScoreBin[] {
  const size = totalMarks / 20
  const binOf = (score: number) => Math.min(19, Math.max(0, Math.floor(score / size + 1e-9)))
  const counts = Array.from({ length: 20 }, () => 0)
  for (const score of scores) counts[binOf(score)] = (counts[binOf(score)] ?? 0) + 1
  const lowest = Math.min(binOf(passMark), ...scores.map(binOf))
  return counts
    .map((count, bin) => ({
      from: bin * size,
      to: (bin + 1) * size,
      count,
      isFailing: (bin + 1) * size <= passMark + 1e-9,
      isOwn: own !== undefined && binOf(own) === bin,
    }))
    .slice(Math.max(0, lowest - 1))
}
