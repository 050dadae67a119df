import { handIn } from '~/domains/exams/commands/hand-in.server'
import { saveAnswers } from '~/domains/exams/commands/journal/save-answers.server'
import { startAttempt } from '~/domains/exams/commands/start-attempts.server'
import { syncIdAt } from '~/domains/exams/model/exam-clock'
import { questionsOf, type SealedQuestion } from '~/domains/exams/model/paper'
import type { Response } from '~/domains/exams/model/response'
import { sealedForm } from '~/domains/exams/queries/sealed-form.server'
import { db } from '~/platform/db.server'
import { seededRandom, type SeededRandom } from '~/platform/seeded-random'
import { done, type Population } from './populate'

const SECONDS_PER_QUESTION = 35
const AT_ONCE = 50

/** One person sits one paper, answer by answer through the journal, knowing about `skill` of it (0…1). */
export async function sit({ as }: Population, person: string, candidateId: string, skill: number, startsAt: Date): Promise<string> {
  const actor = await as(person)
  const { attemptId } = done(await startAttempt(actor, { candidateId, isSecureContext: true }, startsAt))
  const { paperId } = await db.attempt.findUniqueOrThrow({ where: { id: attemptId }, select: { paperId: true } })
  const form = await sealedForm(paperId)
  const random = seededRandom(`sitting ${person}`)
  const answers = questionsOf(form!.paper).map((question, index) => ({
    seq: index + 1,
    questionId: question.questionId,
    response: respond(question, skill, random),
    madeAt: new Date(startsAt.getTime() + (index + 1) * SECONDS_PER_QUESTION * 1000),
  }))
  for (let first = 0; first < answers.length; first += AT_ONCE) {
    const some = answers.slice(first, first + AT_ONCE)
    const arrivesAt = some.at(-1)!.madeAt
    const entries = some.map(({ madeAt, ...entry }) => ({
      ...entry,
      syncId: syncIdAt(startsAt),
      elapsedMs: madeAt.getTime() - startsAt.getTime(),
    }))
    done(await saveAnswers(actor, attemptId, { seat: 1, entries }, arrivesAt))
  }
  const endsAt = new Date(answers.at(-1)!.madeAt.getTime() + 60_000)
  done(await handIn(actor, attemptId, { seat: 1, lastSeq: answers.length, entries: [] }, endsAt))
  return attemptId
}

function respond({ type, key, options }: SealedQuestion, skill: number, random: SeededRandom): Response {
  const knows = random.below(1000) < skill * 1000
  if ('accepted' in key) return { blanks: key.accepted.map((forms) => (knows ? forms[0]! : '0')) }
  const wrong = key.wrongOptionIds[0] ?? options[0]!.optionId
  if (type === 'MULTIPLE') return { choices: knows ? [...key.rightOptionIds] : [key.rightOptionIds[0]!, wrong] }
  return { choice: knows ? key.rightOptionIds[0]! : wrong }
}
