import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json'
import { seededRandom } from './seeded-random'
import { sha256 } from './sha256'

test('the digest of "abc" is the one of FIPS 180-4', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('texts of every length around a block boundary hash as Node does', () => {
  for (const text of ['', '执法规范', ...Array.from({ length: 140 }, (_, length) => 'é'.repeat(length))]) {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
  }
})

test('canonical text does not depend on the order of keys, and leaves absent members out', () => {
  expect(canonicalJson({ b: [1, undefined], a: { d: undefined, c: '中' } })).toBe(canonicalJson({ a: { c: '中' }, b: [1, null] }))
})

test('a drawing repeats from its seed and differs with another', () => {
  const list = Array.from({ length: 40 }, (_, index) => index)
  expect(seededRandom('one').shuffled(list)).toEqual(seededRandom('one').shuffled(list))
  expect(seededRandom('one').shuffled(list)).not.toEqual(seededRandom('two').shuffled(list))
  expect([...seededRandom('one').shuffled(list)].sort((a, b) => a - b)).toEqual(list)
})

test('every outcome of a drawing is about equally likely', () => {
  const random = seededRandom('fair')
  const counts = [0, 0, 0, 0, 0]
  for (let draw = 0; draw < 5000; draw += 1) counts[random.below(5)]! += 1
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150)
})
