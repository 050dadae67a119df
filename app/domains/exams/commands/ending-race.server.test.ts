import { expect, test } from 'vitest'
import { ownDatabase } from '../../../../tests/support/database'
import { choiceEntry, done, examWorld } from '../../../../tests/support/exam-world'
import type { Responses } from '../model/response'
import { handIn } from './hand-in.server'
import { saveAnswers } from './journal/save-answers.server'
import { sweepAttempts } from './sweep-attempts.server'

const database = await ownDatabase()
const { client } = database
const RACERS = 50
const ROUNDS = 20
const world = await examWorld(database, { candidates: RACERS })
const at = (clock: string) => new Date(`2026-11-24T${clock}+08:00`)

/** Puts every attempt back as it was at the start; what a race left behind is gone. */
async function fromTheStart(): Promise<void> {
  await database.asOwner(
    `DELETE FROM "Submission"; DELETE FROM "Result"; DELETE FROM "JournalEntry"; DELETE FROM "EvidenceEntry"; DELETE FROM "AuditEntry";
     UPDATE "Attempt" SET "endedAt" = NULL`,
  )
}

const field = await Promise.all(
  world.officers.map(async (actor) => {
    const { attemptId } = await world.start(actor)
    return { actor, attemptId, question: (await world.questions(attemptId))[0]! }
  }),
)

const pause = (turns: number) => new Promise<void>((resume) => setTimeout(resume, turns))

test(`a save racing the ending, ${RACERS * ROUNDS} times: never acknowledged and uncounted, never counted and refused`, async () => {
  const tally = { acknowledged: 0, refused: 0 }
  for (let round = 0; round < ROUNDS; round += 1) {
    await fromTheStart()
    const outcomes = await Promise.all(
      field.map(async ({ actor, attemptId, question }, n) => {
        const entry = choiceEntry(1, question, n % 4, at('09:30:00'))
        // half of them end by their own hand-in, which claims to have sent nothing
        const ending = async () => {
          await pause((n * 7 + round) % 5)
          await handIn(actor, attemptId, { seat: 1, lastSeq: 0, entries: [] }, at('09:30:01'))
        }
        const save = async () => {
          await pause((n * 3 + round) % 5)
          return saveAnswers(actor, attemptId, { seat: 1, entries: [entry] }, at('09:30:01'))
        }
        const [saved] = await Promise.all([save(), ending()])
        return { attemptId, saved, questionId: question.questionId, response: entry.response }
      }),
    )
    const submissions = await client.submission.findMany()
    for (const { attemptId, saved, questionId, response } of outcomes) {
      const counted = (submissions.find((submission) => submission.attemptId === attemptId)!.responses as Responses)[questionId]
      if (saved.ok && saved.value.stored.length === 1) {
        expect(counted).toEqual(response)
        tally.acknowledged += 1
      } else {
        expect(saved).toMatchObject({ refusal: 'attempt-ended' })
        expect(counted).toBeUndefined()
        tally.refused += 1
      }
    }
  }
  expect(tally.acknowledged + tally.refused).toBe(RACERS * ROUNDS)
  // a race that always ends the same way races nobody
  expect(Math.min(tally.acknowledged, tally.refused)).toBeGreaterThan(10)
}, 240_000)

test('a save racing the sweeper is in the submission or is refused', async () => {
  await fromTheStart()
  const late = at('10:01:00')
  const after = new Date(late.getTime() + 1)
  const [outcomes] = await Promise.all([
    Promise.all(
      field.map(async ({ actor, attemptId, question }, n) => {
        await pause(n % 9)
        const entry = choiceEntry(1, question, 0, at('09:59:00'))
        return { attemptId, saved: await saveAnswers(actor, attemptId, { seat: 1, entries: [entry] }, late) }
      }),
    ),
    sweepAttempts(after),
  ])
  await sweepAttempts(after)
  const submissions = await client.submission.findMany()
  expect(submissions).toHaveLength(RACERS)
  for (const { attemptId, saved } of outcomes) {
    const { entryCount, how } = submissions.find((submission) => submission.attemptId === attemptId)!
    expect(how).toBe('TIME_OUT')
    expect(entryCount).toBe(saved.ok && saved.value.stored.length === 1 ? 1 : 0)
  }
})

test('two hand-ins and the sweeper at once make one ending, and all hear of the same', async () => {
  const { actor, attemptId, question } = field[0]!
  await fromTheStart()
  done(await saveAnswers(actor, attemptId, { seat: 1, entries: [choiceEntry(1, question, 0, at('09:30:00'))] }, at('09:30:00')))
  const request = { seat: 1, lastSeq: 1, entries: [] }
  const late = at('10:30:00')
  const [one, two] = await Promise.all([
    handIn(actor, attemptId, request, late),
    handIn(actor, attemptId, request, late),
    sweepAttempts(late),
  ])
  expect(done(one)).toMatchObject({ answered: 1, how: 'TIME_OUT' })
  expect(done(two).endedAt).toEqual(done(one).endedAt)
  expect(await client.submission.count({ where: { attemptId } })).toBe(1)
  expect(await client.result.count({ where: { attemptId } })).toBe(1)
})
