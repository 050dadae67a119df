import { expect, test } from 'vitest'
import { CODE_LIFETIME_MS, codeFrom, codeHash, judgeCode, shownCode } from './take-over-code'

const issuedAt = new Date('2026-11-24T10:00:00+08:00')
const code = 'ABCD2345'
const latest = {
  codeHash: codeHash('attempt', code),
  expiresAt: new Date(issuedAt.getTime() + CODE_LIFETIME_MS),
  failures: 0,
  usedAt: null,
}
const soon = new Date(issuedAt.getTime() + 60_000)

test('a code has eight characters without look-alikes', () => {
  const drawn = codeFrom(Uint8Array.from({ length: 64 }, (_, index) => (index * 37) % 256))
  expect(drawn).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/)
  expect(shownCode(code)).toBe('ABCD 2345')
  expect(() => codeFrom(new Uint8Array(3))).toThrow()
})

test('the right code opens, however it is typed', () => {
  for (const typed of [code, 'abcd 2345', 'ABCD-2345', 'ａｂｃｄ２３４５']) expect(judgeCode(latest, 'attempt', typed, soon).ok).toBe(true)
})

test.each([
  ['no code was issued', null, code, soon, 'code-needed'],
  ['the code was used', { ...latest, usedAt: issuedAt }, code, soon, 'code-needed'],
  ['ten minutes are over', latest, code, latest.expiresAt, 'code-expired'],
  ['five failures, even with the right code', { ...latest, failures: 5 }, code, soon, 'code-locked'],
  ['it is another code', latest, 'WXYZ2345', soon, 'wrong-code'],
])('a take-over is refused when %s', (_, known, typed, now, refusal) => {
  expect(judgeCode(known, 'attempt', typed, now)).toMatchObject({ refusal })
})

test('a code of another attempt does not open, and what remains is said', () => {
  expect(judgeCode({ ...latest, failures: 3 }, 'other', code, soon)).toMatchObject({ refusal: 'wrong-code', detail: { remaining: 1 } })
})
