import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesBelow } from '../architecture/house'

/** Chromium 86 is the floor of the pages: what it does not know must not be in what is served (docs/decisions/023). */
const BEYOND: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['@layer', /@layer\b/],
  ['@property', /@property\b/],
  ['@container', /@container\b/],
  ['color-mix()', /\bcolor-mix\(/],
  ['oklch()', /\bokl(?:ch|ab)\(/],
  [':has()', /:has\(/],
  ['aspect-ratio', /[;{]\s*aspect-ratio\s*:/],
  ['inset', /[;{]\s*inset(?:-inline|-block)?\s*:/],
  ['nesting', /[;{]\s*&/],
]

const beyondFloor = (css: string) => BEYOND.filter(([, pattern]) => pattern.test(css)).map(([what]) => what)

const styles = ['build/client', 'build/hall']
  .filter((folder) => existsSync(folder))
  .flatMap(filesBelow)
  .filter(({ name }) => name.endsWith('.css'))

test('the built style sheets keep to what Chromium 86 knows', () => {
  expect(styles.length).toBeGreaterThan(0)
  expect(styles.map(({ path, text }) => [path, beyondFloor(text)] as const).filter(([, beyond]) => beyond.length > 0)).toEqual([])
})

test('a planted feature beyond the floor is found', () => {
  expect(beyondFloor('a{color:color-mix(in srgb,red,blue);inset:0}')).toEqual(['color-mix()', 'inset'])
  expect(beyondFloor('a{box-shadow:inset 0 0 1px red}')).toEqual([])
})

test('nothing built speaks to another host', () => {
  const scripts = ['build/client', 'build/hall', 'build/islands'].filter((folder) => existsSync(folder)).flatMap(filesBelow)
  const foreign = scripts
    .filter(({ name }) => /[.](?:css|html)$/.test(name))
    .filter(({ text }) => /(?:src|href|url)\s*[=(]\s*["']?https?:/.test(text))
  expect(foreign.map(({ path }) => path)).toEqual([])
})
