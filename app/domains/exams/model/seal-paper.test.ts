import { expect, test } from 'vitest'
import { BlueprintSection } from '~/domains/items/model/blueprint'
import { ItemContent } from '~/domains/items/model/item'
import { candidateOrder } from './candidate-order'
import { ScoringRules } from './exam-policy'
import { candidatePaper, questionsOf, type SealedPaper } from './paper'
import { scorePaper } from './scoring'
import { sealPaper, type BankItem } from './seal-paper'

const text = (zh: string) => ({ zh, en: zh })
const citations = [{ regulation: 'public-security-penalties', version: '2025', article: '97' }]

/** A world in which the option numbered `right` is the key of everything, and explanations say which world it is. */
function world(right: number, label: string) {
  const options = ['甲', '乙', '丙', '丁'].map((zh, n) => ({
    ...{ id: String(n), text: text(zh), isCorrect: n === right, why: n === right ? null : text(`${label} 错`) },
  }))
  const bodies = {
    SINGLE: { type: 'SINGLE', stem: text('单选'), options, explanation: text(label) },
    MULTIPLE: {
      type: 'MULTIPLE',
      stem: text('多选'),
      explanation: text(label),
      options: options.map((o) => ({ ...o, isCorrect: !o.isCorrect })),
    },
    TRUE_FALSE: { type: 'TRUE_FALSE', stem: text('判断'), answer: right > 1, explanation: text(label) },
    FILL_IN: { type: 'FILL_IN', stem: text('____小时'), blanks: [{ accepted: [String(right)] }], explanation: text(label) },
  }
  const parts = Object.values(bodies).map((body, n) => ({ ...body, id: String(n), citations }))
  const group = { type: 'CASE_GROUP', text: text('案情'), parts, explanation: null }
  const bank = Object.entries({ ...bodies, CASE_GROUP: group }).map(([type, body]) =>
    [1, 2, 3].map((n): BankItem => {
      const content = ItemContent.parse({ body, difficulty: 'EASY', citations, asOf: '2026-06-30' })
      return { itemId: `${type}-${n}`, itemVersionId: `${label}-${type}-${n}`, slug: `${type}-${n}`, topic: 'summons', content }
    }),
  )
  return bank.map((items) => {
    const { type } = items[0]!.content.body
    return { section: BlueprintSection.parse({ id: type.toLowerCase().replace('_', '-'), type, items: 3, marksEach: 7 }), items }
  })
}

const facts = {
  ...{
    paperId: 'paper',
    form: 'A',
    titleZh: '卷',
    titleEn: 'Paper',
    blueprint: { slug: 'b', version: 1 },
    scoringRules: ScoringRules.parse({}),
  },
}

const sealed = sealPaper({ ...facts, seed: 'secret' }, world(0, 'one'))

test('two worlds that differ only in keys and explanations look the same to candidates, byte for byte', () => {
  const other = sealPaper({ ...facts, seed: 'secret' }, world(2, 'two'))
  expect(JSON.stringify(candidatePaper(other))).toBe(JSON.stringify(candidatePaper(sealed)))
  expect(JSON.stringify(candidateOrder(candidatePaper(other), 'c'))).toBe(JSON.stringify(candidateOrder(candidatePaper(sealed), 'c')))
  expect(other.sections).not.toEqual(sealed.sections)
})

test('nothing of a key, an explanation or the bank is anywhere in what a candidate gets', () => {
  const body = JSON.stringify(candidatePaper(sealed))
  for (const secret of ['one', 'key', 'right', 'orrectO', 'why', 'explanation', 'accepted', 'itemId', 'slug', 'SINGLE-1'])
    expect(body).not.toContain(secret)
})

test('ids are opaque: another on every form, and each only once', () => {
  const ids = (paper: SealedPaper) =>
    questionsOf(paper).flatMap(({ questionId, options }) => [questionId, ...options.map((o) => o.optionId)])
  const other = sealPaper({ ...facts, form: 'B', seed: 'another' }, world(0, 'one'))
  expect(new Set([...ids(sealed), ...ids(other)]).size).toBe(ids(sealed).length + ids(other).length)
  expect(ids(sealed).every((id) => /^[qo][0-9a-z]{12}$/.test(id))).toBe(true)
})

test('the right option does not keep the place its author gave it', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => {
    const [single] = questionsOf(sealPaper({ ...facts, seed }, world(0, 'one')))
    return (
      'rightOptionIds' in single!.key &&
      single!.options.findIndex(({ optionId }) => optionId === (single!.key as never)['rightOptionIds'][0])
    )
  })
  expect(new Set(keys).size).toBeGreaterThan(1)
})

test('the marks of a case group are spread over its parts, and all marks add up', () => {
  const cases = sealed.sections.find(({ type }) => type === 'CASE_GROUP')!
  expect(cases.questions.slice(0, 4).map(({ marks }) => marks)).toEqual([2, 2, 1.5, 1.5])
  expect(questionsOf(sealed).reduce((sum, { marks }) => sum + marks, 0)).toBe(sealed.totalMarks)
})

test('the key scores full marks', () => {
  const responses = Object.fromEntries(
    questionsOf(sealed).map(({ questionId, type, key }) => {
      if ('accepted' in key) return [questionId, { blanks: key.accepted.map((forms) => forms[0]!) }]
      return [questionId, type === 'MULTIPLE' ? { choices: key.rightOptionIds } : { choice: key.rightOptionIds[0]! }]
    }),
  )
  expect(scorePaper(sealed, responses as never)).toMatchObject({ marks: sealed.totalMarks, totalMarks: 105 })
})

test('a candidate meets sections in place, case groups in one piece, and every question and option once', () => {
  const paper = candidatePaper(sealed)
  const order = candidateOrder(paper, 'candidate')
  expect(candidateOrder(paper, 'candidate')).toEqual(order)
  expect(candidateOrder(paper, 'other')).not.toEqual(order)
  paper.sections.forEach(({ questions }, section) => {
    expect([...order.questions[section]!].sort()).toEqual(questions.map(({ questionId }) => questionId).sort())
  })
  const groups = order.questions[4]!.map((id) => paper.sections[4]!.questions.find(({ questionId }) => questionId === id)!.group!.id)
  expect(groups.filter((group, n) => group !== groups[n - 1])).toHaveLength(3)
  const judged = paper.sections.find(({ type }) => type === 'TRUE_FALSE')!.questions[0]!
  expect(order.options[judged.questionId]).toEqual(judged.options!.map(({ optionId }) => optionId))
})
