import { db, type Reader } from '~/platform/db.server'
import type { PaperInsiders } from '../model/conflict-of-interest'

/** Who wrote or judged an item of each form: they may not sit it. */
export async function paperInsiders(
  paperIds: readonly string[],
  using: Pick<Reader, 'paperQuestion' | 'itemVersion'> = db,
): Promise<ReadonlyMap<string, PaperInsiders>> {
  const questions = await using.paperQuestion.findMany({
    where: { paperId: { in: [...paperIds] } },
    select: { paperId: true, itemVersionId: true },
  })
  const versions = await using.itemVersion.findMany({
    where: { id: { in: questions.map(({ itemVersionId }) => itemVersionId) } },
    select: { id: true, writtenById: true, reviews: { select: { reviewerId: true } } },
  })
  return new Map(
    paperIds.map((paperId) => {
      const ids = new Set(questions.filter((question) => question.paperId === paperId).map(({ itemVersionId }) => itemVersionId))
      const own = versions.filter(({ id }) => ids.has(id))
      const writers = own.flatMap(({ writtenById }) => writtenById ?? [])
      return [paperId, { writers, reviewers: own.flatMap(({ reviews }) => reviews.map(({ reviewerId }) => reviewerId)) }]
    }),
  )
}
