import { expect, test } from 'vitest'
import { areaOf, certificateNumber, normalisedNumber } from './certificate-number'
import { CHECK_CODE_LETTERS, checkCodeFrom, normalisedCheckCode, spacedCheckCode } from './check-code'
import { maskedBadge, maskedNameEn, maskedNameZh } from './masked-name'

test('a number names prefix, area, year and a serial of six digits', () => {
  expect(certificateNumber({ prefix: 'JZ', area: '990100', year: 2026, serial: 318 })).toBe('JZ-990100-2026-000318')
})

test('the area is the first six signs of the organ code, without its dashes', () => {
  expect(areaOf('990103000000')).toBe('990103')
  expect(areaOf('LJ-QL-JB')).toBe('LJQLJB')
})

test('a number is understood however it was typed', () => {
  expect(normalisedNumber(' ｊｚ－990100 － 2026-000318 ')).toBe('JZ-990100-2026-000318')
  expect(normalisedNumber('JZ–990100—2026−000318')).toBe('JZ-990100-2026-000318')
})

test('the check code alphabet has no look-alikes and no letter twice', () => {
  expect(CHECK_CODE_LETTERS).not.toMatch(/[0O1IL2Z5S8BU]/)
  expect(new Set(CHECK_CODE_LETTERS).size).toBe(CHECK_CODE_LETTERS.length)
})

test('a check code has ten letters and every byte range is fair', () => {
  const bytes = Uint8Array.from({ length: 24 }, (_, index) => index)
  expect(checkCodeFrom(bytes)).toBe('ACDEFGHJKM')
  expect(checkCodeFrom(Uint8Array.from({ length: 24 }, () => 255))).toBeNull()
  const counts = new Map<string, number>()
  for (let byte = 0; byte < 256; byte += 1) {
    const letter = checkCodeFrom(Uint8Array.from({ length: 10 }, () => byte))?.[0]
    if (letter) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  expect(new Set(counts.values()).size).toBe(1)
  expect(counts.size).toBe(CHECK_CODE_LETTERS.length)
})

test('a check code is printed in two groups and read in any', () => {
  expect(spacedCheckCode('ACDEFGHJKM')).toBe('ACDEF GHJKM')
  expect(normalisedCheckCode(' acdef-ＧＨＪＫＭ ')).toBe('ACDEFGHJKM')
})

test.each([
  ['林书航', '林*航'],
  ['王伟', '王*'],
  ['欧阳娜娜', '欧**娜'],
  ['李', '*'],
  ['', '*'],
  ['𠮷野家', '𠮷*家'],
])('%s is shown as %s', (name, masked) => {
  expect(maskedNameZh(name)).toBe(masked)
})

test('an English name keeps its initials only', () => {
  expect(maskedNameEn('Lin Shuhang')).toBe('L** S**')
})

test('a badge keeps its ends', () => {
  expect(maskedBadge('031482')).toBe('03**82')
  expect(maskedBadge('1234')).toBe('1**4')
})
