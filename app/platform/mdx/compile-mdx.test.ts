import type { ReactNode } from 'react'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { compileMdx } from './compile-mdx.server'
import type { ComponentRules } from './component-rule'
import { evaluateMdx } from './evaluate-mdx.server'

const rules: ComponentRules = new Map([['Box', { attributes: z.strictObject({ title: z.string() }), within: ['root'] }]])

function Box({ title, children }: { title: string; children?: ReactNode }) {
  return createElement('section', { 'aria-label': title }, children)
}

test('an article becomes static HTML with our components, without a style attribute', async () => {
  const compiled = await compileMdx('<Box title="第九十七条">\n\n| a | b |\n| - | -: |\n| 1 | **2** |\n\n</Box>\n', rules)
  expect(compiled).toMatchObject({ ok: true })
  if (!compiled.ok) return
  const html = renderToStaticMarkup(evaluateMdx(compiled.code, { Box }))
  expect(html).toContain('<section aria-label="第九十七条">')
  expect(html).toContain('<strong>2</strong>')
  expect(html).not.toContain('style')
})

test('words that look like markup stay words', async () => {
  const compiled = await compileMdx('<Box title="a &lt;b&gt;">\n\n`<script>` and &lt;i&gt;\n\n</Box>\n', rules)
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults))
  const html = renderToStaticMarkup(evaluateMdx(compiled.code, { Box }))
  expect(html).toContain('<code>&lt;script&gt;</code> and &lt;i&gt;')
})
