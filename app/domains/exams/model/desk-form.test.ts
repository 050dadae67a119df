import { expect, test } from 'vitest'
import { deskAnswer, examFields, sessionFields } from './desk-form'

function formOf(values: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}

test('a sitting’s times are read in Shanghai’s time, and a room without an English name keeps its Chinese one', () => {
  const fields = sessionFields(formOf({ roomZh: ' 机房 ', roomEn: '', batch: '2', opensAt: '2026-11-24T09:00', endsAt: 'later' }))
  expect(fields).toMatchObject({ roomZh: '机房', roomEn: '机房', batch: 2, opensAt: new Date('2026-11-24T01:00:00Z'), endsAt: undefined })
})

test('an exam without a speciality is one of the common subjects', () => {
  expect(examFields(formOf({ titleZh: '模拟', forms: '2', speciality: '' }))).toMatchObject({ titleZh: '模拟', forms: 2, speciality: null })
  expect(examFields(formOf({ forms: 'two' })).forms).toBeNaN()
})

test('a refused form keeps what was typed and names the field to correct', () => {
  const form = formOf({ endsAt: '2026-11-24T09:30' })
  expect(deskAnswer({ refusal: 'window-too-short', detail: { minutes: 90 } }, form)).toEqual({
    refusal: 'window-too-short',
    fields: ['endsAt'],
    values: { endsAt: '2026-11-24T09:30' },
    facts: { minutes: 90 },
  })
  const issues = [{ path: ['titleZh'] }, { path: ['titleZh'] }, { path: ['forms'] }]
  expect(deskAnswer({ refusal: 'bad-input', detail: { issues } }, form).fields).toEqual(['titleZh', 'forms'])
  expect(deskAnswer({ refusal: 'not-permitted' }, form).fields).toEqual([])
})
