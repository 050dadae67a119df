import type { DiagnosticTest } from '~/domains/exams/ui/diagnostic-group'
import { DiagnosticGroup } from '~/domains/exams/ui/diagnostic-group'

/** An open exam of the officer. */
type OpenExam = Omit<DiagnosticTest, 'isStarted' | 'diagnostic'> & {
  readonly attempt: object | null
  readonly diagnostic: DiagnosticTest['diagnostic'] | null
}

/** Of the open exams the short tests, a main topic each: one click away, and their results say what to read next. */
export function DiagnosticTests({ tests }: { readonly tests: readonly OpenExam[] }) {
  const shown = tests.flatMap(({ attempt, diagnostic, ...test }) =>
    diagnostic ? [{ ...test, diagnostic, isStarted: attempt !== null }] : [],
  )
  return shown.length > 0 && <DiagnosticGroup tests={shown} />
}
