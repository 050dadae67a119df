import { auditedCommand } from '~/domains/audit/audited-command.server'
import { pathsOf } from '~/domains/audit/model/actor'
import { canonicalJson } from '~/platform/canonical-json'
import { ok } from '~/platform/outcome'
import { ExamPolicy } from '../model/exam-policy'

/** Keeps a policy under its slug; other numbers make the next version, as exams held under the old ones keep them. */
export const saveExamPolicy = auditedCommand({
  name: 'exams.policy.saved',
  input: ExamPolicy,
  permit: 'exams.exam.manage',
  // a policy belongs to no unit: the act stands where the capability is held
  place: async ({ actor }) => pathsOf(actor, 'exams.exam.manage')[0] ?? null,
  subject: ({ value }) => ({ policyId: value?.policyId }),
  async run({ tx, input: policy }) {
    const latest = await tx.examPolicy.findFirst({ where: { slug: policy.slug }, orderBy: { version: 'desc' } })
    if (latest) {
      const { id, version, ...stored } = latest
      const same = ExamPolicy.parse({ ...stored, passMark: Number(stored.passMark) })
      if (canonicalJson(same) === canonicalJson(policy)) return ok({ policyId: id, version })
    }
    const version = (latest?.version ?? 0) + 1
    const { id } = await tx.examPolicy.create({ data: { ...policy, version }, select: { id: true } })
    return ok({ policyId: id, version })
  },
})
