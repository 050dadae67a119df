import { expect, test } from 'vitest'
import { afterAct } from './form-act'
import { citationOf, contentOf } from './form-content'
import { ItemContent } from './item'
import { formOf, newItemForm, type ItemForm } from './item-form'
import { readItemForm } from './read-item-form'

const both = (zh: string) => ({ zh, en: `en ${zh}` })
const cited = { regulation: 'public-security-penalties', version: '2025', article: '117', paragraph: 1 }
const question = { stem: both('问'), explanation: both('答') }
const options = ['a', 'b', 'c'].map((id) => ({ id, text: both(id), isCorrect: id === 'b', why: id === 'b' ? null : both(`不是${id}`) }))
const bodies = {
  SINGLE: { type: 'SINGLE', ...question, options },
  MULTIPLE: {
    type: 'MULTIPLE',
    ...question,
    options: options.map((option) => ({ ...option, isCorrect: option.id !== 'a', why: option.id === 'a' ? option.why : null })),
  },
  TRUE_FALSE: { type: 'TRUE_FALSE', ...question, answer: false },
  FILL_IN: { type: 'FILL_IN', ...question, stem: both('____小时'), blanks: [{ accepted: ['48', '48小时'] }] },
  CASE_GROUP: {
    type: 'CASE_GROUP',
    text: both('案情'),
    parts: [
      { type: 'SINGLE', ...question, options, id: 'q1', citations: [cited] },
      { type: 'TRUE_FALSE', ...question, answer: true, id: 'q2', citations: [{ ...cited, article: '109' }] },
    ],
    explanation: null,
  },
}
const place = { slug: 'own-item', topic: 'hearing', sets: ['basic', 'mock'] }
const contentWith = (body: unknown) =>
  ItemContent.parse({ body, difficulty: 'HARD', citations: [cited], asOf: '2026-06-30', note: '说明', enemies: ['one', 'two'] })

/** The fields that a browser would send for the form. */
function sentOf(form: ItemForm): FormData {
  const sent = new FormData()
  const put = (name: string, value: string) => sent.append(name, value.replaceAll('\n', '\r\n'))
  const putPair = (at: string, { zh, en }: { zh: string; en: string }) => (put(`${at}.zh`, zh), put(`${at}.en`, en))
  const putCitations = (at: string, rows: ItemForm['citations']) =>
    rows.forEach((row, index) => Object.entries(row).forEach(([part, value]) => put(`${at}.${index}.${part}`, value)))
  for (const name of ['type', 'slug', 'topic', 'difficulty', 'asOf', 'note', 'enemies'] as const) put(name, form[name])
  form.sets.forEach((set) => put('sets', set))
  putPair('text', form.text)
  putPair('explanation', form.explanation)
  putCitations('c', form.citations)
  form.questions.forEach((asked, number) => {
    const at = `q.${number}`
    for (const name of ['id', 'type', 'answer'] as const) put(`${at}.${name}`, asked[name])
    putPair(`${at}.stem`, asked.stem)
    putPair(`${at}.explanation`, asked.explanation)
    putCitations(`${at}.c`, asked.citations)
    asked.blanks.forEach((lines, index) => put(`${at}.b.${index}`, lines))
    asked.options.forEach((option, index) => {
      put(`${at}.o.${index}.id`, option.id)
      putPair(`${at}.o.${index}.text`, option.text)
      putPair(`${at}.o.${index}.why`, option.why)
      if (option.isCorrect) put(`${at}.correct`, String(index))
    })
  })
  return sent
}

test.each(Object.entries(bodies))('%s: a version goes through its form and comes back the same', (_, body) => {
  const content = contentWith(body)
  const form = formOf(content, place)
  expect(readItemForm(sentOf(form))).toEqual(form)
  expect(contentOf(form)).toEqual(content)
})

test('what is not our form is not read', () => {
  expect(readItemForm(new FormData())).toBeNull()
  const strange = sentOf(formOf(contentWith(bodies.SINGLE), place))
  strange.set('q.0.stem.zh', 'x'.repeat(9000))
  expect(readItemForm(strange)).toBeNull()
})

test('options left empty are none, and a form without a key is no content yet', () => {
  const form = newItemForm('SINGLE', 'hearing', 'hearing-1', '2026-11-25')
  expect(contentOf(form)).toBeNull()
  const filled = formOf(contentWith(bodies.SINGLE), place)
  expect(contentOf(afterAct(filled, 'add-option:0'))).toEqual(contentOf(filled))
})

test('buttons add and remove rows and keep all the rest', () => {
  const single = formOf(contentWith(bodies.SINGLE), place)
  const added = afterAct(single, 'add-option:0')
  expect(added.questions[0]!.options.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
  expect(afterAct(added, 'remove-option:0:3')).toEqual(single)
  expect(afterAct(afterAct(single, 'remove-option:0:0'), 'add-option:0').questions[0]!.options.map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  const cases = formOf(contentWith(bodies.CASE_GROUP), place)
  const three = afterAct(cases, 'add-part:FILL_IN')
  expect(three.questions.map(({ id, type }) => `${id} ${type}`)).toEqual(['q1 SINGLE', 'q2 TRUE_FALSE', 'q3 FILL_IN'])
  expect(afterAct(three, 'remove-part:2')).toEqual(cases)
  expect(afterAct(cases, 'add-citation:1').questions[1]!.citations).toHaveLength(2)
  expect(afterAct(afterAct(cases, 'add-citation:-'), 'remove-citation:-:1')).toEqual(cases)
  for (const nonsense of ['', 'add-part:CASE_GROUP', 'remove-option:9:9', 'burn:0']) expect(afterAct(cases, nonsense)).toEqual(cases)
})

test.each([
  ['117', '117'],
  ['第117条', '117'],
  ['133-1', '133-1'],
  ['第１３３条之一', '133-1'],
  ['一百', null],
])('an article typed as %s is %s', (article, read) => {
  expect(citationOf({ law: 'criminal-law@2024', article, paragraph: '', item: '' })?.article ?? null).toBe(read)
})
