import { expect, test } from 'vitest'
import { compareOutlines, readOutline, type OutlineElement } from './article-outline'

type Attributes = Record<string, string | true>
const element = (name: string, parent: number, attributes: Attributes = {}, line = 1): OutlineElement => ({
  name,
  line,
  parent,
  attributes: Object.entries(attributes),
})
const root = [{ type: 'mdxJsxFlowElement', name: 'Section', line: 1 }]
const check = (right: string[], type = 'SINGLE', id = 'c1'): OutlineElement[] => [
  element('Section', -1, { id: 's', title: 'S' }),
  element('QuickCheck', 0, { id, topic: 't', type }, 4),
  element('Ask', 1),
  ...['a', 'b'].map((choice) => element('Choice', 1, { id: choice, ...(right.includes(choice) ? { correct: true as const } : {}) })),
  element('Why', 1),
]
const faultsOf = (elements: OutlineElement[]) => readOutline(elements, root).faults.map(({ fault }) => fault)

test('sections, checks and citations are read in order', () => {
  const { outline, faults } = readOutline(
    [
      ...check(['b']),
      element('Step', 0, { title: 'x' }),
      element('Cite', 6, { to: 'a@2020:1' }),
      element('LegalBasis', 0, { cite: 'b@2020:2' }),
    ],
    root,
  )
  expect(faults).toEqual([])
  expect(outline.sections).toEqual([{ id: 's', title: 'S', citations: ['a@2020:1', 'b@2020:2'], checks: ['c1'] }])
  expect(outline.checks).toEqual({ c1: { topic: 't', type: 'SINGLE', right: ['b'] } })
})

test('a single choice has exactly one right answer', () => {
  expect(faultsOf(check([]))).toEqual(['check-key'])
  expect(faultsOf(check(['a', 'b']))).toEqual(['check-key'])
  expect(faultsOf(check(['a', 'b'], 'MULTIPLE'))).toEqual([])
})

test('a check without its explanation is refused', () => {
  expect(faultsOf(check(['a']).slice(0, -1))).toEqual(['check-incomplete'])
})

test('text outside the sections is refused with its line', () => {
  expect(readOutline(check(['a']), [...root, { type: 'paragraph', name: null, line: 9 }]).faults).toEqual([
    { line: 9, fault: 'outside-section', detail: { what: 'paragraph' } },
  ])
})

test('a section or a check that stands twice is refused', () => {
  expect(faultsOf([element('Section', -1, { id: 's', title: 'S' }), ...check(['a'])])).toContain('section-twice')
})

test('a translation keeps the sections, the checks and their key', () => {
  const original = readOutline(check(['a']), root).outline
  expect(compareOutlines(original, original)).toEqual([])
  expect(compareOutlines(original, readOutline(check(['b']), root).outline).map(({ fault }) => fault)).toEqual(['checks-differ'])
  expect(compareOutlines(original, { ...original, sections: [] }).map(({ fault }) => fault)).toEqual(['sections-differ'])
})
