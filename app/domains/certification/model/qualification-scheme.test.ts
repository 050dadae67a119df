import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { applies, QualificationScheme, type EligibilityRule } from './qualification-scheme'

const file = (slug: string) => parse(readFileSync(`content/certification/${slug}.yaml`, 'utf8')) as Record<string, unknown>
const read = (slug: string) => QualificationScheme.parse(file(slug))

test('the two variants differ in levels and term, and neither calls itself official', () => {
  const [three, two] = [read('three-level-2010'), read('two-level')]
  expect(three.levels.map(({ slug, validityMonths }) => [slug, validityMonths])).toEqual([
    ['basic', 60],
    ['intermediate', 60],
    ['senior', 60],
  ])
  expect(two.levels.map(({ slug, validityMonths }) => [slug, validityMonths])).toEqual([
    ['basic', null],
    ['senior', null],
  ])
  for (const { noteZh, noteEn } of [three, two]) {
    expect(noteZh).toContain('不是官方文本')
    expect(noteEn).toContain('Not an official text')
  }
})

test('equal levels of both variants have equal ranks, so that certificates stay comparable', () => {
  const ranks = (slug: string) => new Map(read(slug).levels.map((level) => [level.slug, level.rank]))
  const three = ranks('three-level-2010')
  for (const [slug, rank] of ranks('two-level')) expect(three.get(slug)).toBe(rank)
})

test('provincial rules that no organ has confirmed are switched off', () => {
  const off = read('three-level-2010').rules.rules.filter(({ isEnabled }) => !isEnabled)
  expect(off.map(({ id, isProvincial }) => [id, isProvincial])).toEqual([
    ['legal-reviewers-intermediate', true],
    ['traffic-speciality', true],
  ])
})

test.each([
  ['an unknown prerequisite', { levels: [{ ...read('two-level').levels[0], prerequisite: 'novice' }] }],
  ['a rule for a level it does not have', { levels: [{ ...read('two-level').levels[1], prerequisite: undefined }] }],
  ['one level twice', { levels: [read('two-level').levels[0], read('two-level').levels[0]] }],
  ['a field nobody knows', { official: true }],
  ['no word on where it is known from', { noteZh: '' }],
])('a scheme file is refused with %s', (_, change) => {
  expect(QualificationScheme.safeParse({ ...file('two-level'), ...change }).success).toBe(false)
})

const rule: EligibilityRule = {
  id: 'legal-profession',
  asks: 'LEGAL_PROFESSION',
  roles: ['LEGAL_REVIEW'],
  kinds: ['ADMINISTRATIVE'],
  basis: [],
  isProvincial: false,
  isEnabled: true,
  fromOn: '2021-07-15',
  toOn: '2030-12-31',
  otherwise: 'DENY',
}

test.each([
  ['its first day', rule, '2021-07-15', true],
  ['the day before', rule, '2021-07-14', false],
  ['its last day', rule, '2030-12-31', true],
  ['the day after', rule, '2031-01-01', false],
  ['another kind', { ...rule, kinds: ['CRIMINAL' as const] }, '2026-01-01', false],
  ['every kind', { ...rule, kinds: undefined }, '2026-01-01', true],
  ['another role', { ...rule, roles: ['LEAD' as const] }, '2026-01-01', false],
  ['switched off', { ...rule, isEnabled: false }, '2026-01-01', false],
])('whether a rule counts: %s', (_, given, on, expected) => {
  expect(applies(given, 'LEGAL_REVIEW', 'ADMINISTRATIVE', on)).toBe(expected)
})
