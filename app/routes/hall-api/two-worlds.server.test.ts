import { expect, test } from 'vitest'
import { forgetIdentity } from '~/domains/organization/queries/hot-identity.server'
import { correctClock } from '~/platform/clock'
import { ownDatabase } from '../../../tests/support/database'
import { choiceEntry, examWorld } from '../../../tests/support/exam-world'
import { hallHttp, type HallReply } from '../../../tests/support/hall-http'

const database = await ownDatabase()
const hall = await hallHttp()
const opensAt = new Date('2026-11-24T09:00:00+08:00')

/** Everything the hall's server says to one candidate from before the start to after the hand-in, byte for byte. */
async function heardIn(right: string, label: string): Promise<{ said: string; keys: string }> {
  await database.empty()
  const world = await examWorld(database, { candidates: 1, right, label, opensAt })
  const [actor] = world.officers
  const { candidateId } = world.candidateOf(actor!)
  // the same person of the world before
  forgetIdentity(actor!.sessionId)
  const replies: HallReply[] = []
  const hear = async (reply: Promise<HallReply>) => {
    replies.push(await reply)
    return replies.at(-1)!
  }
  // the machine's clock is moved to the opening, as a session of that day would see it
  correctClock(opensAt.getTime() - Date.now() + 60_000)
  const state = await hear(hall.get(`/attempts/${candidateId}`, actor!))
  const started = await hear(hall.post(`/attempts/${candidateId}/start`, actor!))
  const { attemptId } = started.body
  await hear(hall.get(`/papers/${String(state.body.paperId)}`, actor!))
  const questions = await world.questions(String(attemptId))
  const entries = questions.map((question, n) =>
    question.options.length > 0
      ? choiceEntry(n + 1, question, 0, opensAt)
      : { ...choiceEntry(n + 1, questions[0]!, 0, opensAt), questionId: question.questionId, response: { blanks: ['8'] } },
  )
  await hear(hall.post(`/attempts/${String(attemptId)}/journal`, actor!, { seat: 1, entries }))
  await hear(hall.get(`/attempts/${String(attemptId)}/journal?seat=1`, actor!))
  await hear(hall.get(`/attempts/${String(attemptId)}/clock`, actor!))
  await hear(hall.post(`/attempts/${String(attemptId)}/submission`, actor!, { seat: 1, lastSeq: entries.length, entries: [] }))
  await hear(hall.get(`/attempts/${candidateId}`, actor!))
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 200, 200])
  return { said: replies.map(asHeard).join('\n'), keys: JSON.stringify(questions.map(({ key }) => key)) }
}

/** Times and ids of rows are another in every world; nothing else may be. */
function asHeard({ text, headers }: HallReply): string {
  const named = text
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replace(/"syncId":"[0-9a-z]+"/g, '"syncId":"TIME"')
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
    .replace(/"ticket":"[0-9A-F]+"/g, '"ticket":"TICKET"')
  return `${headers.get('content-type')} ${named}`
}

test('two worlds that differ only in keys and explanations are the same to a candidate', async () => {
  const one = await heardIn('a', '甲世界')
  const two = await heardIn('c', '乙世界')
  expect(two.keys).not.toBe(one.keys)
  expect(two.said).toBe(one.said)
  for (const secret of ['世界', '解析', 'isCorrect', 'rightOption', 'accepted', 'explanation']) expect(one.said).not.toContain(secret)
}, 240_000)
