import { expect, test } from 'vitest'
import { BlueprintRules } from '~/domains/items/model/blueprint'
import { seededRandom } from '~/platform/seeded-random'
import { assemblyProblem, type AssemblyItem } from './assembly-problem'
import { exactSearch } from './exact-search'
import { assembleForms } from './paper-assembly'

const difficulties = ['EASY', 'MEDIUM', 'HARD'] as const
const types = ['SINGLE', 'MULTIPLE'] as const

function item(slug: string, more: Partial<AssemblyItem> = {}): AssemblyItem {
  return {
    ...{
      slug,
      type: 'SINGLE',
      difficulty: 'EASY',
      topics: ['t1'],
      citations: [],
      sets: ['basic'],
      isPublic: false,
      exposure: 0,
      enemies: [],
    },
    ...more,
  }
}

/** 120 items over six topics, three difficulties and two laws. */
const bank = Array.from({ length: 120 }, (_, n) =>
  item(`item-${String(n).padStart(3, '0')}`, {
    ...{ type: types[n % 2]!, difficulty: difficulties[Math.floor(n / 2) % 3]!, topics: [`t${(n % 6) + 1}`] },
    citations: [{ regulation: n % 5 === 0 ? 'core' : 'other', version: '2025', article: '1' }],
  }),
)

function rules(demands: unknown[] = [], more: object = {}) {
  return BlueprintRules.parse({
    sections: [
      { id: 'single', type: 'SINGLE', items: 20, marksEach: 1 },
      { id: 'multiple', type: 'MULTIPLE', items: 10, marksEach: 2 },
    ],
    demands,
    ...more,
  })
}

const mixed = rules([
  { id: 'hard', by: 'difficulty', values: ['HARD'], minMarks: 8, maxMarks: 12 },
  { id: 'core-law', by: 'law', values: ['core'], minShare: 0.25 },
  ...[1, 2, 3, 4, 5, 6].map((n) => ({ id: `topic-${n}`, by: 'topic', values: [`t${n}`], minMarks: 4, maxMarks: 10 })),
])

test('a form meets every demand of its blueprint, with each item once', () => {
  const outcome = assembleForms(mixed, bank, { seed: 's', forms: 1 })
  if (!outcome.ok) throw new Error(outcome.refusal)
  const [form] = outcome.value
  const slugs = form!.sections.flat()
  expect(form!.sections.map((section) => section.length)).toEqual([20, 10])
  expect(new Set(slugs).size).toBe(30)
  expect(form!.profile.hard).toBeGreaterThanOrEqual(8)
  expect(form!.profile.hard).toBeLessThanOrEqual(12)
  expect(form!.profile['core-law']).toBeGreaterThanOrEqual(10)
  for (const n of [1, 2, 3, 4, 5, 6]) expect(form!.profile[`topic-${n}`]).toBeGreaterThanOrEqual(4)
})

test('the same seed draws the same paper, whatever the order of the bank', () => {
  const one = assembleForms(mixed, bank, { seed: 's', forms: 2 })
  expect(assembleForms(mixed, [...bank].reverse(), { seed: 's', forms: 2 })).toEqual(one)
  expect(assembleForms(mixed, bank, { seed: 'other', forms: 2 })).not.toEqual(one)
})

test('forms are comparable: the same marks of each difficulty, and other items', () => {
  const outcome = assembleForms(mixed, bank, { seed: 's', forms: 3 })
  if (!outcome.ok) throw new Error(outcome.refusal)
  const difficulty = outcome.value.map(({ profile }) => difficulties.map((name) => profile[name]))
  expect(difficulty[1]).toEqual(difficulty[0])
  expect(difficulty[2]).toEqual(difficulty[0])
  expect(outcome.value.map(({ sharedItems }) => sharedItems)).toEqual([0, 0, expect.any(Number)])
})

test('enemies never stand on one paper', () => {
  const enemies = Array.from({ length: 12 }, (_, n) => item(`e${n}`, { enemies: n % 2 === 0 ? [`e${n + 1}`] : [] }))
  const six = BlueprintRules.parse({ sections: [{ id: 's', type: 'SINGLE', items: 6, marksEach: 1 }] })
  const outcome = assembleForms(six, enemies, { seed: 'x', forms: 1 })
  if (!outcome.ok) throw new Error(outcome.refusal)
  const pairs = outcome.value[0]!.sections.flat().map((slug) => Math.floor(Number(slug.slice(1)) / 2))
  expect(new Set(pairs).size).toBe(6)
  const seven = BlueprintRules.parse({ sections: [{ id: 's', type: 'SINGLE', items: 7, marksEach: 1 }] })
  expect(assembleForms(seven, enemies, { seed: 'x', forms: 1 }).ok).toBe(false)
})

test('the least used items are drawn, and rested ones not at all', () => {
  const used = bank.map((one, n) => ({ ...one, exposure: n % 3 }))
  const outcome = assembleForms(rules([], { exposureLimit: 2 }), used, { seed: 's', forms: 1 })
  if (!outcome.ok) throw new Error(outcome.refusal)
  const exposures = outcome.value[0]!.sections.flat().map((slug) => used.find((one) => one.slug === slug)!.exposure)
  expect(Math.max(...exposures)).toBe(0)
})

test('public items and items of other pools stay out', () => {
  const open = bank.map((one) => ({ ...one, isPublic: true }))
  expect(assembleForms(rules(), open, { seed: 's', forms: 1 })).toMatchObject({ refusal: 'blueprint-infeasible' })
  expect(assembleForms(rules([], { allowsPublicItems: true }), open, { seed: 's', forms: 1 }).ok).toBe(true)
  expect(assembleForms(rules([], { sets: ['senior'] }), bank, { seed: 's', forms: 1 }).ok).toBe(false)
})

test('a section without enough items says how many it needs and how many there are', () => {
  expect(assembleForms(rules(), bank.slice(0, 30), { seed: 's', forms: 1 })).toMatchObject({
    detail: { shortages: [{ constraint: 'single', unit: 'items', needed: 20, available: 15 }] },
  })
})

test('a demand out of reach says what marks it needs and what can be had', () => {
  const demands = [{ id: 'core-law', by: 'law', values: ['core'], minShare: 0.9 }]
  expect(assembleForms(rules(demands), bank, { seed: 's', forms: 1 })).toMatchObject({
    detail: { shortages: [{ constraint: 'core-law', unit: 'marks', needed: 36, available: 32 }] },
  })
})

test('demands that contradict each other are named together, and no others', () => {
  const demands = [
    { id: 'easy', by: 'difficulty', values: ['EASY'], minMarks: 25 },
    { id: 'core-law', by: 'law', values: ['core'], minMarks: 4 },
    { id: 'rest', by: 'difficulty', values: ['MEDIUM', 'HARD'], minMarks: 20 },
  ]
  const outcome = assembleForms(rules(demands), bank, { seed: 's', forms: 1 })
  expect(outcome).toMatchObject({
    refusal: 'blueprint-infeasible',
    detail: {
      shortages: [
        { constraint: 'easy', needed: 25, available: 20 },
        { constraint: 'rest', needed: 20, available: 15 },
      ],
    },
  })
})

test('the exact search agrees with trying every paper of small banks', () => {
  const random = seededRandom('small banks')
  for (let round = 0; round < 120; round += 1) {
    const small = Array.from({ length: 7 }, (_, n) =>
      item(`i${n}`, {
        difficulty: difficulties[random.below(3)]!,
        topics: [`t${random.below(3)}`],
        enemies: random.below(6) === 0 ? ['i0'] : [],
      }),
    )
    const asked = BlueprintRules.parse({
      sections: [{ id: 's', type: 'SINGLE', items: 4, marksEach: 1 }],
      demands: [
        { id: 'hard', by: 'difficulty', values: ['HARD'], minMarks: random.below(3), maxMarks: 2 },
        { id: 'topic', by: 'topic', values: ['t1'], minMarks: 1 + random.below(2), maxMarks: 3 },
        { id: 'easy', by: 'difficulty', values: ['EASY'], maxMarks: 1 + random.below(2) },
      ],
    })
    const problem = assemblyProblem(asked, small)
    const exists = subsets(small, 4).some((paper) => isGood(paper, asked))
    const found = problem.ok ? exactSearch(problem.value) : null
    expect(Array.isArray(found)).toBe(exists)
    expect(assembleForms(asked, small, { seed: String(round), forms: 1 }).ok).toBe(exists)
  }
})

function subsets<T>(list: readonly T[], size: number): T[][] {
  if (size === 0) return [[]]
  return list.flatMap((first, index) => subsets(list.slice(index + 1), size - 1).map((rest) => [first, ...rest]))
}

function isGood(paper: readonly AssemblyItem[], asked: BlueprintRules): boolean {
  const slugs = paper.map(({ slug }) => slug)
  if (paper.some(({ slug, enemies }) => enemies.some((enemy) => enemy !== slug && slugs.includes(enemy)))) return false
  return asked.demands.every(({ by, values, minMarks = 0, maxMarks = 99 }) => {
    const marks = paper.filter((one) => (by === 'topic' ? one.topics : [one.difficulty]).some((value) => values.includes(value))).length
    return marks >= minMarks && marks <= maxMarks
  })
}
