import { describe, expect, test } from 'vitest'
import { citationsIn, placeToRead, readingList, type ListedModule, type ListedSection, type Practice } from './reading-list'

const section = (id: string, citations: string[], checkTopics: string[] = [], seconds = 120): ListedSection => ({
  ...{ id, titleZh: id, titleEn: id, seconds, checkTopics },
  citations: citationsIn(citations),
})
const module = (slug: string, topics: string[], sections: ListedSection[]): ListedModule => ({
  ...{ slug, titleZh: slug, titleEn: slug, minutes: 12, topics, sections },
})
const ask = (topic: string, ...citations: string[]) => ({ topic, citations: citationsIn(citations) })

const bail = section('bail', ['criminal-procedure@2018:67', 'criminal-procedure@2018:71.1'])
const arrest = section('arrest', ['criminal-procedure@2018:81.1', 'criminal-procedure@2018:91'], ['arrest'])
const reasons = section('reasons', ['criminal-procedure@2018:81.3'])
const measures = module('coercive-measures', ['bail', 'arrest'], [bail, arrest, reasons])
const passing = module('evidence', ['proof'], [section('standard', ['criminal-procedure@2018:71.1'])])
const general = module('role', ['police-powers'], [section('idea', [])])
const shelf = [general, passing, measures]

function found(question: ReturnType<typeof ask>) {
  const place = placeToRead(question, shelf)
  return place && `${place.module.slug}/${place.section?.id ?? ''}`
}

describe('where to read about a question', () => {
  test.each([
    ['the section that cites its article', ask('bail', 'criminal-procedure@2018:67'), 'coercive-measures/bail'],
    ['of two, the one that cites the very paragraph', ask('bail', 'criminal-procedure@2018:81.3'), 'coercive-measures/reasons'],
    ['of two, the one that asks about the topic', ask('arrest', 'criminal-procedure@2018:81'), 'coercive-measures/arrest'],
    ['never a passing mention before the module on the topic', ask('bail', 'criminal-procedure@2018:71.1'), 'coercive-measures/bail'],
    [
      'the section that asks about the topic, where no section cites the article',
      ask('arrest', 'supervision@2024:1'),
      'coercive-measures/arrest',
    ],
    ['the module as a whole, where no section says more', ask('police-powers', 'peoples-police@2012:6'), 'role/'],
    ['a section elsewhere, where no module is about the topic', ask('seizure', 'criminal-procedure@2018:67'), 'coercive-measures/bail'],
    ['nothing, where nothing is known', ask('seizure', 'supervision@2024:1'), null],
    ['not another version of the law', ask('seizure', 'criminal-procedure@2012:67'), null],
  ])('%s', (_, question, expected) => expect(found(question)).toBe(expected))
})

describe('a reading list', () => {
  const missed = [
    { number: 2, ...ask('police-powers') },
    { number: 5, ...ask('arrest', 'criminal-procedure@2018:91') },
    { number: 6, ...ask('bail', 'criminal-procedure@2018:67') },
    { number: 9, ...ask('bail', 'criminal-procedure@2018:71') },
  ]
  const practice = (kind: Practice['kind'], slug: string, ...topics: string[]): Practice => ({
    ...{ kind, slug, titleZh: slug, titleEn: slug, minutes: 8, topics },
  })

  test('puts first what answers most questions, its sections in reading order with their questions and time', () => {
    const { entries } = readingList(missed, shelf, [])
    expect(entries.map((entry) => [entry.module.slug, entry.questions, entry.minutes])).toEqual([
      ['coercive-measures', [5, 6, 9], 4],
      ['role', [2], 12],
    ])
    expect(entries[0]!.sections.map((place) => [place.section.id, place.questions])).toEqual([
      ['bail', [6, 9]],
      ['arrest', [5]],
    ])
    expect(entries[1]!.sections).toEqual([])
  })

  test('changes with the answers', () => {
    expect(readingList(missed.slice(0, 1), shelf, []).entries.map((entry) => entry.module.slug)).toEqual(['role'])
    expect(readingList([], shelf, [practice('SCENARIO', 'any', 'bail')])).toEqual({ entries: [], practices: [] })
  })

  test('names up to three things to practise on the missed topics, what fits most first', () => {
    const { practices } = readingList(missed, shelf, [
      practice('SCENARIO', 'other', 'proof'),
      practice('SCENARIO', 'beat', 'police-powers'),
      practice('CASE_STUDY', 'wide', 'police-powers', 'proof', 'arrest', 'intake'),
      practice('CASE_STUDY', 'lost-bail', 'bail', 'arrest'),
      practice('SCENARIO', 'station', 'arrest'),
    ])
    expect(practices.map(({ slug, questions }) => [slug, questions])).toEqual([
      ['lost-bail', [5, 6, 9]],
      ['wide', [2, 5]],
      ['beat', [2]],
    ])
  })
})
