import { LegalBasis } from './legal-basis'

/** A decision as its form sends it; empty fields are absent. */
export function decisionFields(form: FormData) {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' && value.trim() !== '' ? value : undefined
  }
  return {
    documentNo: text('documentNo'),
    effectiveOn: text('effectiveOn'),
    untilOn: text('untilOn'),
    reason: text('reason'),
    basis: chosenBases(form.getAll('basis')),
  }
}

/** Bases as the options of a form name them, in JSON; what is none is left out, so that the command refuses an empty basis. */
function chosenBases(values: readonly FormDataEntryValue[]): LegalBasis[] {
  return values.flatMap((value) => {
    try {
      const read = LegalBasis.safeParse(JSON.parse(String(value)))
      return read.success ? [read.data] : []
    } catch {
      return []
    }
  })
}

/** What a form shows again after a refusal. */
export interface FormAnswer {
  readonly refusal: string
  /** fields to correct */
  readonly fields: readonly string[]
  readonly values: Readonly<Record<string, string>>
}

interface RefusedForm {
  readonly refusal: string
  readonly detail?: Record<string, unknown>
}

const FIELD_OF: Readonly<Record<string, string>> = {
  'reason-needed': 'reason',
  'effective-in-the-past': 'effectiveOn',
  'effective-before-the-exam': 'effectiveOn',
}

/** The answer to a refused form: which fields, and what was typed. */
export function formAnswer({ refusal, detail }: RefusedForm, form: FormData): FormAnswer {
  const issues = (detail?.issues ?? []) as readonly { readonly path: readonly PropertyKey[] }[]
  const ruled = FIELD_OF[refusal]
  const fields = ruled ? [ruled] : [...new Set(issues.map(({ path }) => String(path[0])))]
  const values = Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
  return { refusal, fields, values }
}
