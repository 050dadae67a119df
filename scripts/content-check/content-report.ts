/** One thing wrong with the content: a line of the report. */
export interface ContentLine {
  readonly file: string
  readonly line: number | null
  readonly message: string
}

/** A fault that is none, because a person has said why: a row of content/check-exceptions.yaml. */
export interface CheckException {
  /** slug of the item, module, case or scenario */
  readonly slug: string
  readonly check: 'number' | 'superseded' | 'not-in-force' | 'option-length' | 'near-duplicate' | 'reading-time'
  /** what exactly is allowed: `48小时`, a citation, another slug; absent: the check as a whole */
  readonly value?: string
  readonly reason: string
}

/** Exceptions, each used at least once, or the report says that it is left over. */
export function exceptionBook(exceptions: readonly CheckException[]) {
  const used = new Set<CheckException>()
  return {
    allows(slug: string, check: CheckException['check'], value: string): boolean {
      const found = exceptions.find((row) => row.slug === slug && row.check === check && (row.value === undefined || row.value === value))
      if (found) used.add(found)
      return found !== undefined
    },
    leftOver: () => exceptions.filter((row) => !used.has(row)),
  }
}

export type ExceptionBook = ReturnType<typeof exceptionBook>
