import { expect, test } from 'vitest'
import { mayStandUnder, pathsUpTo, UnitCode, unitPath } from './unit'

test('a path is the path above with one step more, and a prefix is always a whole subtree', () => {
  const province = unitPath(null, '990000000000')
  const city = unitPath(province, '990100000000')
  expect(city).toBe('/990000000000/990100000000/')
  expect(unitPath(province, '9901').startsWith(city)).toBe(false)
})

test('a code can never smuggle in a step', () => {
  for (const code of ['99/01', '', '99%', '..', 'a'.repeat(30)]) expect(UnitCode.safeParse(code).success, code).toBe(false)
})

test('a station stands under a county or sub-bureau, never under a province', () => {
  expect(mayStandUnder('STATION', 'SUB_BUREAU')).toBe(true)
  expect(mayStandUnder('STATION', 'PROVINCE')).toBe(false)
  expect(mayStandUnder('CITY', 'COUNTY')).toBe(false)
})

test('the units above are those whose paths begin it, the topmost first', () => {
  expect(pathsUpTo('/99/9901/990102/')).toEqual(['/99/', '/99/9901/', '/99/9901/990102/'])
})
