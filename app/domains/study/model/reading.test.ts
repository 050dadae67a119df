import { expect, test } from 'vitest'
import { earnedSeconds, expectedSeconds, readingProgress } from './reading'

const policy = { version: 1, readShare: 0.6, idleSeconds: 60, beatSeconds: 20, maxBeatSeconds: 60 }
const at = (seconds: number) => new Date(Date.UTC(2026, 5, 1, 9, 0, seconds))

test('measured time counts as the page reports it', () => {
  expect(earnedSeconds({ kind: 'measured', seconds: 20 }, at(0), at(25), policy)).toBe(20)
})

test('no report earns more than the time since the last one, in whatever tab', () => {
  expect(earnedSeconds({ kind: 'measured', seconds: 20 }, at(20), at(25), policy)).toBe(5)
  expect(earnedSeconds({ kind: 'measured', seconds: 20 }, at(25), at(25), policy)).toBe(0)
})

test('no report earns more than the policy allows for one', () => {
  expect(earnedSeconds({ kind: 'measured', seconds: 9_000 }, at(0), at(50 * 60), policy)).toBe(60)
  expect(earnedSeconds({ kind: 'measured', seconds: 9_000 }, null, at(0), policy)).toBe(20)
})

test('negative and fractional reports earn whole seconds, never less than none', () => {
  expect(earnedSeconds({ kind: 'measured', seconds: -5 }, at(0), at(25), policy)).toBe(0)
  expect(earnedSeconds({ kind: 'measured', seconds: 7.9 }, at(0), at(25), policy)).toBe(7)
})

test('without script a section earns the time since it was opened, at most what it is expected to take', () => {
  const beat = { kind: 'unmeasured', openedAt: at(0), expectedSeconds: 90 } as const
  expect(earnedSeconds(beat, null, at(40), policy)).toBe(40)
  expect(earnedSeconds(beat, at(10), at(40), policy)).toBe(30)
  expect(earnedSeconds(beat, null, at(3_600), policy)).toBe(90)
  expect(earnedSeconds({ ...beat, openedAt: at(99) }, null, at(40), policy)).toBe(0)
})

test('the expected time is divided by length', () => {
  expect(expectedSeconds([300, 100], 8)).toEqual([360, 120])
  expect(expectedSeconds([1, 1_000], 1)).toEqual([10, 60])
})

const sections = [
  { id: 'a', seconds: 100 },
  { id: 'b', seconds: 100 },
]
const reading = (sectionId: string, activeSeconds: number) => ({ sectionId, activeSeconds, isReached: true })

test('a module is read when every section was reached and enough time measured', () => {
  expect(readingProgress(sections, [reading('a', 60), reading('b', 60)], policy)).toMatchObject({ isRead: true, share: 1, next: null })
})

test('reaching every section in a hurry is not reading', () => {
  expect(readingProgress(sections, [reading('a', 30), reading('b', 30)], policy)).toMatchObject({ isRead: false, share: 0.5, next: null })
})

test('a long stay in one section does not stand for the other', () => {
  expect(readingProgress(sections, [reading('a', 5_000)], policy)).toMatchObject({
    isRead: false,
    activeSeconds: 200,
    share: 0.5,
    next: 'b',
  })
})

test('sections of an older version do not count', () => {
  expect(readingProgress(sections, [reading('gone', 500)], policy)).toMatchObject({ reached: 0, activeSeconds: 0 })
})
