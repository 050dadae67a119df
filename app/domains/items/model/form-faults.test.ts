import { expect, test } from 'vitest'
import { citationShorthand } from '~/domains/regulations/model/citation'
import { formFaults, type FormFaultName } from './form-faults'
import { formWarnings, namesOfWarnings, nearDuplicates } from './form-warnings'
import { newItemForm, noQuestion, type FormQuestion, type ItemForm } from './item-form'
import { contentOf } from './form-content'

const law = 'public-security-penalties@2025'
const ground = {
  today: '2026-11-25',
  topics: new Set(['hearing']),
  versions: [
    { regulation: 'public-security-penalties', version: '2025', inForceFrom: '2026-01-01', inForceTo: null },
    { regulation: 'public-security-penalties', version: '2012', inForceFrom: '2013-01-01', inForceTo: '2025-12-31' },
  ],
  articles: { has: (citation: Parameters<typeof citationShorthand>[0]) => /@20(?:25:117|12:98)/.test(citationShorthand(citation)) },
  known: new Set(['hearing-threshold']),
}
const zh = (text: string) => ({ zh: text, en: '' })

function sound(change: Partial<FormQuestion> = {}): ItemForm {
  const texts = ['一千元', '二千元', '四千元', '五千元']
  const options = noQuestion('SINGLE', '').options.map((option, index) => ({
    ...{ ...option, text: zh(texts[index]!), isCorrect: index === 2, why: index === 2 ? zh('') : zh('不是') },
  }))
  const question = { ...noQuestion('SINGLE', ''), stem: zh('起点是？'), explanation: zh('第117条'), options, ...change }
  const form = newItemForm(question.type, 'hearing', 'hearing-9', ground.today)
  const citations = [{ law, article: '117', paragraph: '1', item: '' }]
  return { ...form, difficulty: 'EASY', citations, questions: [question] }
}
const withOption = (index: number, change: object) =>
  sound({ options: sound().questions[0]!.options.map((option, at) => (at === index ? { ...option, ...change } : option)) })

test('a sound form has no fault and no warning', () => {
  expect(formFaults(sound(), ground)).toEqual([])
  expect(formWarnings(sound())).toEqual([])
  expect(contentOf(sound())).not.toBeNull()
})

const citing = (row: Partial<ItemForm['citations'][number]>) => ({ ...sound(), citations: [{ ...sound().citations[0]!, ...row }] })
const fillIn = (change: Partial<FormQuestion>) => sound({ type: 'FILL_IN', options: [], stem: zh('____小时'), blanks: ['48'], ...change })

test.each<[string, ItemForm, string, FormFaultName]>([
  ['a slug of capitals', { ...sound(), slug: 'Hearing 9' }, 'slug', 'slug-form'],
  ['the slug of a page', { ...sound(), slug: 'new' }, 'slug', 'slug-form'],
  ['a main topic', { ...sound(), topic: 'penalty-decision' }, 'topic', 'topic-missing'],
  ['no difficulty', { ...sound(), difficulty: '' }, 'difficulty', 'difficulty-missing'],
  ['no day', { ...sound(), asOf: '2026-02-31' }, 'asOf', 'day-form'],
  ['a day to come', { ...sound(), asOf: '2026-11-26' }, 'asOf', 'day-ahead'],
  ['an enemy nobody knows', { ...sound(), enemies: 'hearing-threshold, ghost' }, 'enemies', 'enemy-unknown'],
  ['itself as an enemy', { ...sound(), enemies: 'hearing-9' }, 'enemies', 'enemy-itself'],
  ['a note without end', { ...sound(), note: 'x'.repeat(2001) }, 'note', 'text-too-long'],
  ['no stem', sound({ stem: zh(' ') }), 'q.0.stem.zh', 'text-missing'],
  ['a stem without end', sound({ stem: zh('长'.repeat(4001)) }), 'q.0.stem.zh', 'text-too-long'],
  ['no explanation', sound({ explanation: zh('') }), 'q.0.explanation.zh', 'text-missing'],
  ['half an English', sound({ stem: { zh: '起点是？', en: 'From?' } }), 'q.0.o.0.text.en', 'english-missing'],
  ['two options', sound({ options: sound().questions[0]!.options.slice(1, 3) }), 'q.0.o', 'options-too-few'],
  ['no key', withOption(2, { isCorrect: false }), 'q.0.o', 'not-exactly-one-correct'],
  ['two keys of one', withOption(0, { isCorrect: true }), 'q.0.o', 'not-exactly-one-correct'],
  ['one key of many', sound({ type: 'MULTIPLE' }), 'q.0.o', 'too-few-correct'],
  ['the same twice', withOption(3, { text: zh('四千 元') }), 'q.0.o.3.text.zh', 'option-repeated'],
  ['an option that is only wrong', withOption(3, { text: zh('') }), 'q.0.o.3.text.zh', 'text-missing'],
  ['all of the above', withOption(3, { text: zh('以上都对') }), 'q.0.stem.zh', 'phrase-banned'],
  ['true or false', sound({ type: 'TRUE_FALSE', options: [] }), 'q.0.answer', 'answer-missing'],
  ['no blank in the stem', fillIn({ stem: zh('多少小时') }), 'q.0.stem.zh', 'blanks-do-not-match-stem'],
  ['an empty blank', fillIn({ blanks: [' \n '] }), 'q.0.b.0', 'accepted-missing'],
  ['one answer in two forms', fillIn({ blanks: ['48小时\n四十八小时'] }), 'q.0.b.0', 'accepted-form-repeated'],
  ['no law', { ...sound(), citations: [] }, 'c.0.law', 'citation-missing'],
  ['an article without a law', citing({ law: '' }), 'c.0.law', 'citation-missing'],
  ['an article that is no number', citing({ article: '听证' }), 'c.0.article', 'citation-form'],
  ['an item without its paragraph', citing({ paragraph: '', item: '1' }), 'c.0.article', 'citation-form'],
  ['an article the register lacks', citing({ article: '999' }), 'c.0.article', 'article-unknown'],
  ['a law of yesterday', citing({ law: 'public-security-penalties@2012', article: '98' }), 'c.0.law', 'version-not-in-force'],
  ['one question of a case', { ...sound(), type: 'CASE_GROUP', text: zh('案情') }, 'parts', 'parts-too-few'],
  ['a case without a text', { ...sound(), type: 'CASE_GROUP' }, 'text.zh', 'text-missing'],
])('%s is a fault beside its field', (_, form, field, fault) => {
  expect(formFaults(form, ground)).toContainEqual(expect.objectContaining({ field, fault }))
})

test('what a reviewer would remark on is a warning', () => {
  const long = formWarnings(withOption(3, { text: zh('四千元以上并且情节严重、具有重大社会影响的') }))
  expect(long).toMatchObject([{ warning: 'option-length', field: 'q.0.o.3.text.zh', letter: 'D' }])
  expect(formWarnings(withOption(1, { why: zh('') }))).toMatchObject([{ warning: 'why-missing', field: 'q.0.o.1.why.zh', letter: 'B' }])
  expect(formWarnings({ ...sound(), sets: ['mock'] })).toMatchObject([{ warning: 'english-for-all' }])
  expect(namesOfWarnings(long)).toBe('option-length:q.0.o.3.text.zh')
})

test('an item that asks nearly the same is named, one that asks something else is not', () => {
  const content = contentOf(sound())!
  const other = contentOf(
    sound({ stem: zh('公安派出所可以决定什么处罚？'), options: withOption(0, { text: zh('警告') }).questions[0]!.options }),
  )!
  expect(
    nearDuplicates(content, [
      { slug: 'twin', content },
      { slug: 'other', content: other },
    ]),
  ).toEqual([{ warning: 'near-duplicate', slug: 'twin', percent: 100 }])
})
