import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { BlueprintRules, totalMarks } from '~/domains/items/model/blueprint'
import { ok, refuse } from '~/platform/outcome'
import { assembleWithin } from './assemble-papers.server'
import { createExamWithin, ExamDraft } from './create-exam.server'
import { unitPlace } from './exam-places.server'

/** An exam with its papers in one act: where no paper can be drawn, there is no exam either, and nobody finds half of one. */
export const prepareExam = auditedCommand({
  name: 'exams.exam.prepared',
  input: ExamDraft.extend({ forms: z.number().int().min(1).max(26) }),
  permit: 'exams.exam.manage',
  place: ({ tx, input }) => unitPlace(tx, input.unitId),
  subject: ({ value }) => ({ examId: value?.examId, papers: value?.papers }),
  async run({ tx, input: { forms, ...draft }, now }) {
    const created = await createExamWithin(tx, draft, now)
    if (!created.ok) return created
    const { examId, passMark, rules } = created.value
    const total = totalMarks(BlueprintRules.parse(rules))
    if (passMark > total) return refuse('pass-mark-out-of-reach', { passMark, total })
    const assembled = await assembleWithin(tx, { examId, forms }, now)
    return assembled.ok ? ok({ examId, papers: assembled.value.papers }) : assembled
  },
})
