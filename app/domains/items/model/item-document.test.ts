import { expect, test } from 'vitest'
import { contentHash } from './item'
import { ItemDocument } from './item-document'
import { countBlanks } from './item-faults'

const both = (zh: string) => ({ zh, en: `en ${zh}` })

const single = {
  slug: 'inquiry-eight-hours',
  topic: 'inquiry-time-limits',
  type: 'SINGLE',
  difficulty: 'EASY',
  sets: ['basic'],
  citations: ['public-security-penalties@2025:97'],
  asOf: '2026-06-30',
  stem: both('询问查证的时间不得超过几小时？'),
  options: ['a', 'b', 'c', 'd'].map((id) => ({ id, ...both(id), correct: id === 'c', ...(id !== 'c' && { why: both(`不是 ${id}`) }) })),
  explanation: both('第97条'),
  note: '数字',
}

const fillIn = { ...single, type: 'FILL_IN', options: undefined, stem: both('不得超过____小时'), blanks: [{ accepted: [8, '八个'] }] }

const caseGroup = {
  ...single,
  ...{ type: 'CASE_GROUP', stem: undefined, options: undefined, explanation: undefined, text: both('某派出所民警……') },
  questions: [
    { id: '1', type: 'TRUE_FALSE', stem: both('程序合法'), answer: false, explanation: both('不合法') },
    {
      id: '2',
      type: 'SINGLE',
      stem: single.stem,
      options: single.options,
      explanation: both('…'),
      citations: ['criminal-procedure@2018:119'],
    },
  ],
}

function faultsOf(document: unknown): string {
  const parsed = ItemDocument.safeParse(document)
  return parsed.success ? '' : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')
}

test('each of the forms authors write is read', () => {
  for (const document of [single, fillIn, caseGroup]) expect(faultsOf(document)).toBe('')
  const trueFalse = { ...single, type: 'TRUE_FALSE', options: undefined, answer: true }
  expect(faultsOf(trueFalse)).toBe('')
})

test('a part of a case group without citations of its own takes those of the item', () => {
  const { body } = ItemDocument.parse(caseGroup).content
  expect(body.type === 'CASE_GROUP' && body.parts.map(({ citations }) => citations[0]?.article)).toEqual(['97', '119'])
})

test('a number among the accepted forms is read as text', () => {
  const { body } = ItemDocument.parse(fillIn).content
  expect(body.type === 'FILL_IN' && body.blanks[0]?.accepted).toEqual(['8', '八个'])
})

test.each([
  ['no right option', { ...single, options: single.options.map((option) => ({ ...option, correct: false })) }, 'not-exactly-one-correct'],
  ['two right options', { ...single, options: single.options.map((option) => ({ ...option, correct: true })) }, 'not-exactly-one-correct'],
  ['one right option of a multiple choice', { ...single, type: 'MULTIPLE' }, 'too-few-correct'],
  ['an option twice', { ...single, options: single.options.map((option) => ({ ...option, id: 'a' })) }, 'option-repeated'],
  ['a blank too few', { ...fillIn, blanks: [{ accepted: ['8'] }, { accepted: ['9'] }] }, 'blanks-do-not-match-stem'],
  ['one form of a number twice', { ...fillIn, blanks: [{ accepted: ['8', '八'] }] }, 'accepted-form-repeated'],
  ['English left out in one place', { ...single, explanation: { zh: '第97条' } }, 'english-incomplete'],
  ['an unreadable citation', { ...single, citations: ['第97条'] }, 'citations'],
  ['an unknown member', { ...single, answr: true }, 'answr'],
  ['a true/false without answer', { ...single, type: 'TRUE_FALSE' }, 'answer'],
  ['a case without questions', { ...caseGroup, questions: undefined }, 'parts'],
])('%s is refused and named', (_, document, fault) => {
  expect(faultsOf(document)).toContain(fault)
})

test('the hash changes with the key and the explanation, and with nothing else but content', () => {
  const hash = contentHash(ItemDocument.parse(single).content)
  const moved = contentHash(ItemDocument.parse({ ...single, sets: ['mock'], topic: 'summons' }).content)
  const otherKey = contentHash(
    ItemDocument.parse({ ...single, options: single.options.map((o) => ({ ...o, correct: o.id === 'a' })) }).content,
  )
  expect(moved).toBe(hash)
  expect(otherKey).not.toBe(hash)
})

test('a run of low lines is one blank', () => {
  expect(countBlanks('在____内作出，____送达')).toBe(2)
  expect(countBlanks('a__b')).toBe(0)
})
