import { expect, test } from 'vitest'
import { decisionFields, formAnswer } from './decision-form'

function form(values: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.set(name, value)
  return data
}

test('empty fields of a decision are absent', () => {
  expect(decisionFields(form({ documentNo: ' ', effectiveOn: '2026-04-03' }))).toMatchObject({
    documentNo: undefined,
    effectiveOn: '2026-04-03',
  })
})

test('a basis is read from its option, and hostile text is none', () => {
  expect(decisionFields(form({ basis: '{"cite":"police-inspection@2011:16"}' })).basis).toEqual([{ cite: 'police-inspection@2011:16' }])
  expect(decisionFields(form({ basis: '{"cite":"x"}' })).basis).toEqual([])
  expect(decisionFields(form({ basis: '{' })).basis).toEqual([])
})

test('a refused form names its fields and keeps what was typed', () => {
  const answer = formAnswer(
    { refusal: 'bad-input', detail: { issues: [{ path: ['documentNo'] }, { path: ['basis', 0] }] } },
    form({ reason: '事实' }),
  )
  expect(answer).toEqual({ refusal: 'bad-input', fields: ['documentNo', 'basis'], values: { reason: '事实' } })
  expect(formAnswer({ refusal: 'reason-needed' }, form({})).fields).toEqual(['reason'])
})
