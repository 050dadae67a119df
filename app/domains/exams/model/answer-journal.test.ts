import { expect, test } from 'vitest'
import { foldJournal, judgeArrival, missingNumbers, NAMED_AT_MOST } from './answer-journal'
import { syncIdAt } from './exam-clock'
import { CHAIN_START, entryDigest, journalHead } from './journal-chain'
import { isBlank, responseTo } from './response'

const at = (clock: string) => new Date(`2026-11-24T${clock}+08:00`)
const attempt = {
  ...{ liveSeat: 2, startedAt: at('09:00:00'), endedAt: null, deadlineAt: at('10:00:00'), graceSeconds: 60, outages: [] },
}
const sent = { seat: 2, syncId: syncIdAt(at('09:59:50')), elapsedMs: 5_000, receivedAt: at('09:59:56'), acknowledgedAt: null }

test('an entry of the live seat before the deadline counts, and when it was made is kept', () => {
  expect(judgeArrival(attempt, sent)).toEqual({ madeAt: at('09:59:55'), reason: null })
})

test('made before the deadline and arriving within the grace counts', () => {
  expect(judgeArrival(attempt, { ...sent, receivedAt: at('10:00:59') }).reason).toBe(null)
})

test.each([
  ['an entry after the grace', { ...sent, receivedAt: at('10:01:01') }, attempt, 'AFTER_GRACE'],
  ['an entry made after the deadline', { ...sent, elapsedMs: 11_000, receivedAt: at('10:00:20') }, attempt, 'MADE_AFTER_DEADLINE'],
  ['an entry of a superseded seat', { ...sent, seat: 1 }, attempt, 'SEAT_SUPERSEDED'],
  ['an entry of a seat that nobody took', { ...sent, seat: 3 }, attempt, 'SEAT_SUPERSEDED'],
  ['an entry after the ending', sent, { ...attempt, endedAt: at('09:59:00') }, 'ATTEMPT_ENDED'],
])('%s is evidence', (_, arrival, state, reason) => {
  expect(judgeArrival(state, arrival).reason).toBe(reason)
})

test('where the service was down across the deadline, an entry made before it counts after its return', () => {
  const state = { ...attempt, outages: [{ fromAt: at('09:59:57'), toAt: at('10:08:00') }] }
  expect(judgeArrival(state, { ...sent, receivedAt: at('10:08:59') }).reason).toBe(null)
  expect(judgeArrival(state, { ...sent, receivedAt: at('10:09:01') }).reason).toBe('AFTER_GRACE')
})

test('the last entry by seat and number wins, in whatever order they are read', () => {
  const entry = (seat: number, seq: number, choice: string) => ({ seat, seq, questionId: 'q', response: { choice } })
  const journal = [entry(2, 1, 'c'), entry(1, 9, 'b'), entry(1, 10, 'a')]
  expect(foldJournal(journal)).toEqual({ q: { choice: 'c' } })
  expect(foldJournal([...journal].reverse())).toEqual({ q: { choice: 'c' } })
  expect(foldJournal([entry(1, 9, 'b'), entry(1, 10, 'a')])).toEqual({ q: { choice: 'a' } })
})

test('a hand-in names what never arrived, and not more than can be sent at once', () => {
  expect(missingNumbers(new Set([1, 2, 4]), 5)).toEqual([3, 5])
  expect(missingNumbers(new Set([1, 2, 3]), 3)).toEqual([])
  expect(missingNumbers(new Set(), 0)).toEqual([])
  expect(missingNumbers(new Set(), 100_000)).toHaveLength(NAMED_AT_MOST)
})

const single = { type: 'SINGLE', optionIds: new Set(['o1', 'o2']), blanks: 0 } as const
const multiple = { ...single, type: 'MULTIPLE' } as const
const fillIn = { type: 'FILL_IN', optionIds: new Set<string>(), blanks: 2 } as const

test('choices are kept sorted and without repeats, so that equal answers have equal digests', () => {
  expect(responseTo(multiple, { choices: ['o2', 'o1', 'o2'] })).toMatchObject({ value: { choices: ['o1', 'o2'] } })
  expect(entryDigest('q', { choices: ['o1'] })).toBe(entryDigest('q', { choices: ['o1'] }))
  expect(entryDigest('q', { choices: ['o1'] })).not.toBe(entryDigest('p', { choices: ['o1'] }))
})

test('text that a database could not keep is replaced, not refused', () => {
  expect(responseTo(fillIn, { blanks: ['8\u0000', '\ud800x'] })).toMatchObject({ value: { blanks: ['8\uFFFD', '\uFFFDx'] } })
})

test.each([
  ['an option that does not exist', single, { choice: 'o9' }],
  ['several options of a single choice', single, { choices: ['o1'] }],
  ['a blank that does not exist', fillIn, { blanks: ['1', '2', '3'] }],
  ['no response at all', single, undefined],
  ['a member that does not belong', single, { choice: 'o1', marks: 100 }],
  ['a list', multiple, ['o1']],
])('%s is refused', (_, question, raw) => {
  expect(responseTo(question, raw)).toMatchObject({ refusal: 'bad-response' })
})

test('a cleared answer is blank', () => {
  for (const response of [undefined, { choice: null }, { choices: [] }, { blanks: ['', ' '] }]) expect(isBlank(response)).toBe(true)
  expect(isBlank({ blanks: ['', '8'] })).toBe(false)
})

const entry = (seat: number, seq: number) => ({
  ...{
    seat,
    seq,
    questionId: 'q',
    response: { choice: 'a' },
    syncId: 'x',
    elapsedMs: 1,
    madeAt: at('09:01:00'),
    receivedAt: at('09:01:01'),
  },
})

test('the chain runs in the order of seat and number, and any change shows in its head', () => {
  const journal = [entry(1, 1), entry(1, 2), entry(2, 1)]
  const head = journalHead('a', journal)
  expect(journalHead('a', [...journal].reverse())).toBe(head)
  expect(journalHead('b', journal)).not.toBe(head)
  expect(journalHead('a', journal.slice(1))).not.toBe(head)
  expect(journalHead('a', [...journal.slice(0, 2), { ...entry(2, 1), response: { choice: 'b' } }])).not.toBe(head)
  expect(journalHead('a', [])).not.toBe(CHAIN_START)
})
