import { instantOf } from '~/platform/local-time'

/** What a form of the desk shows again after a refusal. */
export interface DeskAnswer {
  readonly refusal: string
  /** fields to correct */
  readonly fields: readonly string[]
  readonly values: Readonly<Record<string, string>>
  /** numbers that the sentence of the refusal names */
  readonly facts: Readonly<Record<string, number>>
}

interface RefusedForm {
  readonly refusal: string
  readonly detail?: Record<string, unknown>
}

/** Where a broken rule is corrected. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'unknown-policy': 'policySlug',
  'pass-mark-out-of-reach': 'policySlug',
  'unknown-blueprint': 'blueprintSlug',
  'public-items-on-formal-paper': 'blueprintSlug',
  'blueprint-infeasible': 'blueprintSlug',
  'assembly-not-found': 'blueprintSlug',
  'exam-of-another-unit': 'unitId',
  'ends-before-opening': 'endsAt',
  'window-too-short': 'endsAt',
  'opens-in-the-past': 'opensAt',
  'policy-exists': 'slug',
}

/** The answer to a refused form: which fields, and what was typed. */
export function deskAnswer({ refusal, detail = {} }: RefusedForm, form: FormData): DeskAnswer {
  const issues = (detail.issues ?? []) as readonly { readonly path: readonly PropertyKey[] }[]
  const ruled = FIELD_OF[refusal]
  const fields = ruled ? [ruled] : [...new Set(issues.map(({ path }) => String(path[0])))]
  const values = Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
  const facts = Object.fromEntries(Object.entries(detail).flatMap(([name, value]) => (typeof value === 'number' ? [[name, value]] : [])))
  return { refusal, fields, values, facts }
}

/** A new exam as its form sends it. */
export function examFields(form: FormData) {
  return {
    titleZh: text(form, 'titleZh'),
    titleEn: text(form, 'titleEn'),
    unitId: text(form, 'unitId'),
    policySlug: text(form, 'policySlug'),
    blueprintSlug: text(form, 'blueprintSlug'),
    speciality: text(form, 'speciality') || null,
    forms: Number(text(form, 'forms')),
  }
}

/** A new sitting as its form sends it: times in Shanghai's, a room without an English name keeps its Chinese one. */
export function sessionFields(form: FormData) {
  const roomZh = text(form, 'roomZh')
  return {
    examId: text(form, 'examId'),
    unitId: text(form, 'unitId'),
    roomZh,
    roomEn: text(form, 'roomEn') || roomZh,
    batch: Number(text(form, 'batch')),
    opensAt: instantOf(text(form, 'opensAt')) ?? undefined,
    endsAt: instantOf(text(form, 'endsAt')) ?? undefined,
    sharesRoomWith: text(form, 'sharesRoomWith').split(',').filter(Boolean),
  }
}

function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
