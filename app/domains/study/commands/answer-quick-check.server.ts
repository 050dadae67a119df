import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'
import { storedChecks, type ArticlePages } from '../model/article'
import { markQuickCheck } from '../model/quick-check'

/** An answer to a quick check: marked at once, kept, and of no consequence for anybody but the reader. */
export const answerQuickCheck = auditedCommand({
  name: 'study.quick-check.answered',
  input: z.object({ versionId: z.uuid(), checkId: z.string().max(60), chosen: z.array(z.string().max(4)).max(10) }),
  permit: 'self',
  subject: ({ input }) => ({ moduleVersionId: input.versionId, check: input.checkId }),
  async run({ tx, actor: { officerId }, input: { versionId, checkId, chosen }, now }) {
    const version = await tx.moduleVersion.findUnique({ where: { id: versionId }, select: { checks: true, pages: true } })
    if (!version) return refuse('not-found')
    const key = storedChecks(version.checks)[checkId]
    const words = (version.pages as unknown as ArticlePages)['zh-CN'].checks[checkId]
    if (!key || !words) return refuse('unknown-check')
    const marked = markQuickCheck(
      key,
      words.choices.map(({ id }) => id),
      chosen,
    )
    if (!marked.ok) return marked
    await tx.quickCheckAnswer.create({
      data: {
        officerId,
        moduleVersionId: versionId,
        checkId,
        chosen: [...marked.value.chosen],
        isCorrect: marked.value.isCorrect,
        at: now,
      },
    })
    return ok({ isCorrect: marked.value.isCorrect })
  },
})
