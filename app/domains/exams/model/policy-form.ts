import { deskAnswer, type DeskAnswer } from './desk-form'
import { valueOf, policyFieldNames, type ExamPolicy } from './exam-policy'

/** A policy as its form sends it. An empty number is none, not nought; an empty late entry is “until the end”. */
export function policyFields(form: FormData) {
  return {
    slug: text(form, 'slug'),
    unitId: text(form, 'unitId') || undefined,
    baseVersion: count(form, 'baseVersion'),
    nameZh: text(form, 'nameZh'),
    nameEn: text(form, 'nameEn'),
    kind: text(form, 'kind'),
    level: text(form, 'level') || null,
    basis: text(form, 'basis') || null,
    minutes: count(form, 'minutes') ?? Number.NaN,
    passMark: count(form, 'passMark') ?? Number.NaN,
    graceSeconds: count(form, 'graceSeconds') ?? Number.NaN,
    lateEntryMinutes: count(form, 'lateEntryMinutes') ?? null,
    scoringRules: { MULTIPLE: text(form, 'multipleRule'), FILL_IN: text(form, 'fillInRule') },
  }
}

/** The answer to a refused policy: a scoring rule is corrected in the field of its type. */
export function policyAnswer(outcome: Parameters<typeof deskAnswer>[0], form: FormData): DeskAnswer {
  const answer = deskAnswer(outcome, form)
  const issues = (outcome.detail?.issues ?? []) as readonly { readonly path: readonly PropertyKey[] }[]
  const rules = issues.filter(({ path }) => path[0] === 'scoringRules').map(({ path }) => RULE_FIELDS[String(path[1])] ?? 'multipleRule')
  return { ...answer, fields: [...answer.fields.filter((field) => field !== 'scoringRules'), ...new Set(rules)] }
}

const RULE_FIELDS: Readonly<Record<string, string>> = { MULTIPLE: 'multipleRule', FILL_IN: 'fillInRule' }

/** What stands in the form of a version at first. */
export function policyValues(policy: ExamPolicy): Readonly<Record<string, string>> {
  return Object.fromEntries(policyFieldNames.map((field) => [field, String(valueOf(policy, field) ?? '')]))
}

function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** undefined: nothing was written */
function count(form: FormData, name: string): number | undefined {
  const written = text(form, name).normalize('NFKC')
  return written === '' ? undefined : Number(written)
}
