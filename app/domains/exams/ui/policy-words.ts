import { useFormat, usePick, useT } from '~/ui/i18n'
import { valueOf, type ExamPolicy, type PolicyField } from '../model/exam-policy'
import type { ScoringRuleName } from '../model/scoring-rules'

/** A level that an exam may lead to. */
export interface LevelChoice {
  readonly slug: string
  readonly nameZh: string
  readonly nameEn: string
}

/** What a policy says in one field, in the reader's words. */
export function usePolicyWords(levels: readonly LevelChoice[]) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const labels: Readonly<Record<PolicyField, string>> = {
    nameZh: t('exams:policy.nameZh'),
    nameEn: t('exams:policy.nameEn'),
    kind: t('exams:policy.fieldsShort.kind'),
    level: t('exams:policy.level'),
    basis: t('exams:policy.basis'),
    minutes: t('exams:policy.fieldsShort.minutes'),
    lateEntryMinutes: t('exams:policy.fieldsShort.lateEntry'),
    graceSeconds: t('exams:policy.fieldsShort.grace'),
    passMark: t('exams:policy.fieldsShort.passMark'),
    multipleRule: t('exams:policy.multipleRule'),
    fillInRule: t('exams:policy.fillInRule'),
  }
  return { labelOf: (field: PolicyField) => labels[field], words }

  function words(policy: ExamPolicy, field: PolicyField): string {
    const value = valueOf(policy, field)
    if (field === 'kind') return t(`exams:kind.${policy.kind}`)
    if (field === 'minutes') return t('exams:papers.minutesValue', { count: policy.minutes })
    if (field === 'graceSeconds') return t('exams:policy.graceValue', { count: policy.graceSeconds })
    if (field === 'passMark') return t('exams:papers.marksValue', { marks: format.marks(policy.passMark) })
    if (field === 'multipleRule' || field === 'fillInRule') return t(`hall:rules.${value as ScoringRuleName}`)
    if (field === 'lateEntryMinutes') {
      const count = policy.lateEntryMinutes
      return count === null ? t('exams:newSession.lateEntryAny') : t('exams:newSession.lateEntryValue', { count })
    }
    if (field === 'level' && value !== null) {
      const level = levels.find(({ slug }) => slug === value)
      return level ? pick(level.nameZh, level.nameEn) : String(value)
    }
    return value === null ? t('exams:policy.none') : String(value)
  }
}
