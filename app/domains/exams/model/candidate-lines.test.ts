import { expect, test } from 'vitest'
import { isSpoilt, parseCandidateLines } from './candidate-lines'

test.each([
  ['031482', { authority: null, badgeNo: '031482', timeFactor: 1 }],
  ['  031482\t1.25 ', { authority: null, badgeNo: '031482', timeFactor: 1.25 }],
  ['YL 031482', { authority: 'YL', badgeNo: '031482', timeFactor: 1 }],
  ['yl，031482，×1.5', { authority: 'YL', badgeNo: '031482', timeFactor: 1.5 }],
  ['０３１４８２ １．５', { authority: null, badgeNo: '031482', timeFactor: 1.5 }],
])('%j is read', (text, expected) => {
  expect(parseCandidateLines(text)).toEqual([{ line: 1, text: text.trim(), ...expected }])
})

test.each([
  ['林书航', 'unreadable-line'],
  ['031482 林书航', 'unreadable-line'],
  ['12', 'unreadable-line'],
  ['031482 12', 'unreadable-line'],
  ['YL JX 031482', 'unreadable-line'],
  ['031482 0.5', 'bad-time-factor'],
  ['031482 5', 'bad-time-factor'],
])('%j is answered with %s', (text, problem) => {
  expect(parseCandidateLines(text)).toEqual([{ line: 1, text, problem }])
})

test('empty lines are left out, lines keep their number, and a badge counts once', () => {
  const lines = parseCandidateLines('031482\r\n\r\n031377 1.25\n031482 1.5\n')
  expect(lines.map(({ line }) => line)).toEqual([1, 3, 4])
  expect(lines.filter(isSpoilt)).toEqual([{ line: 4, text: '031482 1.5', problem: 'listed-twice' }])
  expect(parseCandidateLines(' \n\n')).toEqual([])
})
