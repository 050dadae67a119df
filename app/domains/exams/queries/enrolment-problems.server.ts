import { holdsWithin, type Actor } from '~/domains/audit/model/actor'
import { db, type Reader } from '~/platform/db.server'
import { enrolmentProblem, type EnrolmentProblem } from '../model/enrolment'
import { clashesOf, type ClashQuestion } from './clashes.server'
import { paperInsiders } from './paper-insiders.server'

type Using = Pick<Reader, 'examSession' | 'candidate' | 'officer' | 'paperQuestion' | 'itemVersion'>

/** What stands against enrolling each of these officers in a session; who is missing from the answer may be enrolled. */
export async function problemsOfEnrolment(
  actor: Actor,
  { now, ...asked }: ClashQuestion & { readonly now: Date },
  using: Using = db,
): Promise<ReadonlyMap<string, EnrolmentProblem>> {
  const { sessionId, officerIds } = asked
  const session = await using.examSession.findUnique({
    where: { id: sessionId },
    select: { exam: { select: { papers: { select: { id: true } } } } },
  })
  const officers = await using.officer.findMany({
    where: { id: { in: [...officerIds] } },
    select: { id: true, unit: { select: { path: true } } },
  })
  const candidates = await using.candidate.findMany({
    where: { sessionId, officerId: { in: [...officerIds] } },
    select: { officerId: true },
  })
  const clashes = await clashesOf(using, asked, now)
  // an absence from a formal exam has consequences for the officer (EX-43): nobody is put where they cannot be
  const elsewhere = new Set(clashes.filter(({ areBothFormal }) => areBothFormal).map(({ officerId }) => officerId))
  const insiders = await paperInsiders(session?.exam.papers.map(({ id }) => id) ?? [], using)
  const pathOf = new Map(officers.map(({ id, unit }) => [id, unit.path]))
  const enrolled = new Set(candidates.map(({ officerId }) => officerId))
  return new Map(
    officerIds.flatMap((officerId) => {
      const path = pathOf.get(officerId)
      const isInScope = path === undefined ? null : holdsWithin(actor, 'exams.session.manage', path)
      const problem = enrolmentProblem(officerId, {
        ...{ isInScope, isEnrolled: enrolled.has(officerId), sitsElsewhere: elsewhere.has(officerId) },
        forms: [...insiders.values()],
      })
      return problem ? [[officerId, problem] as const] : []
    }),
  )
}
