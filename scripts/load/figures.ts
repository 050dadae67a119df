/** The middle one of some figures. */
export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

/** The smallest figure that at least `percent` of all do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN
}

/** Keys above values, right-aligned, as an operator reads them in a terminal. */
export function printTable(rows: readonly Readonly<Record<string, number | string>>[]): void {
  const keys = Object.keys(rows[0] ?? {})
  const lines = [keys, ...rows.map((row) => keys.map((key) => String(row[key])))]
  const widths = keys.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  for (const line of lines) console.log(line.map((cell, column) => cell.padStart(widths[column]!)).join('  '))
}
