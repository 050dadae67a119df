import { expect, test } from 'vitest'
import { currentHref } from './navigation'

const items = ['/', '/exams', '/exams/results', '/study'].map((href) => ({ href, label: href, icon: 'home' as const }))

test('a page below an entry belongs to the nearest entry above it', () => {
  expect(currentHref(items, '/exams/results/7?page=2')).toBe('/exams/results')
  expect(currentHref(items, '/exams/7')).toBe('/exams')
})

test('the home entry is current only at home', () => {
  expect(currentHref(items, '/?x=1')).toBe('/')
  expect(currentHref(items, '/examsmanship')).toBeUndefined()
})
