import { expect, test } from 'vitest'
import type { SealedQuestion } from './paper'
import { paperComposition } from './paper-composition'

const question = (topic: string, marks: number, ...laws: string[]) =>
  ({ topic, marks, citations: laws.map((regulation) => ({ regulation, version: '2018', article: '1' })) }) as unknown as SealedQuestion

test('a form is counted by section, main topic and law; a question that cites two laws counts for both', () => {
  const paper = {
    sections: [
      { id: 'single', type: 'SINGLE', titleKey: 's', questions: [question('summons', 1, 'law-a', 'law-a'), question('bail', 1, 'law-b')] },
      { id: 'cases', type: 'CASE_GROUP', titleKey: 'c', questions: [question('custody', 5, 'law-a', 'law-b')] },
    ],
  } as const
  const main = (topic: string) => (topic === 'custody' ? 'evidence' : 'coercion')
  expect(paperComposition(paper, main)).toEqual({
    questions: 3,
    marks: 7,
    sections: [
      { id: 'single', type: 'SINGLE', questions: 2, marks: 2 },
      { id: 'cases', type: 'CASE_GROUP', questions: 1, marks: 5 },
    ],
    topics: [
      { slug: 'evidence', questions: 1, marks: 5 },
      { slug: 'coercion', questions: 2, marks: 2 },
    ],
    laws: [
      { slug: 'law-a', questions: 2, marks: 6 },
      { slug: 'law-b', questions: 2, marks: 6 },
    ],
  })
})
