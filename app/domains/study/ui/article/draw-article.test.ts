import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { translatorFor } from '~/messages'
import { compileMdx } from '~/platform/mdx/compile-mdx.server'
import { evaluateMdx } from '~/platform/mdx/evaluate-mdx.server'
import { readFrontMatter } from '~/platform/mdx/front-matter'
import { articleComponents } from '../../model/article-components'
import { articleDrawer } from './draw-article'

const drawer = articleDrawer(evaluateMdx, translatorFor)
const names = {
  'public-security-penalties@2025': { shortZh: '治安管理处罚法', shortEn: 'PSL', labelZh: '2025修订', inForceFrom: '2026-01-01' },
}

async function drawn(source: string, language: 'zh-CN' | 'en' = 'zh-CN') {
  const compiled = await compileMdx(source, articleComponents)
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults))
  return drawer.draw(compiled.code, language, names)
}

const check = `<QuickCheck id="q-1" topic="t" type="SINGLE">
<Ask>问题？</Ask>
<Choice id="a">甲</Choice>
<Choice id="b" correct>乙</Choice>
<Why>因为。</Why>
</QuickCheck>`

test('a section is HTML up to each quick check, whose key and reason stay out of it', async () => {
  const { page } = await drawn(`<Section id="s" title="S">\n\n前文。\n\n${check}\n\n后文。\n\n</Section>\n`)
  expect(page.sections.s).toEqual([
    { kind: 'html', html: '<p>前文。</p>' },
    { kind: 'check', checkId: 'q-1' },
    { kind: 'html', html: '<p>后文。</p>' },
  ])
  expect(page.checks['q-1']).toEqual({
    ask: '问题？',
    choices: [
      { id: 'a', html: '甲' },
      { id: 'b', html: '乙' },
    ],
    why: '因为。',
  })
})

test('a citation carries the name of the law and leads to the register', async () => {
  const { page } = await drawn('<Section id="s" title="S">\n\n见 <Cite to="public-security-penalties@2025:97.2" />。\n\n</Section>\n')
  expect(JSON.stringify(page.sections.s)).toContain('《治安管理处罚法》第97条第2款')
  expect(JSON.stringify(page.sections.s)).toContain('/regulations/public-security-penalties/2025/97')
})

test('drawn pages carry no style attribute, script or event attribute', async () => {
  const { page } = await drawn(
    `<Section id="s" title="S">\n\n| a | b |\n| - | -: |\n| 1 | 2 |\n\n<Pitfall title="x">\n\n- y\n\n</Pitfall>\n\n</Section>\n`,
  )
  expect(JSON.stringify(page)).not.toMatch(/ style=|<script| on[a-z]+=/)
})

test('the version of the drawing is the same in the same build', () => {
  expect(articleDrawer(evaluateMdx, translatorFor).version).toBe(drawer.version)
})

// one of each kind; content:check compiles them all
const articles = ['study', 'cases'].flatMap((folder) =>
  readdirSync(join('content', folder))
    .slice(0, 1)
    .flatMap((slug) => ['index.mdx', 'index.en.mdx'].map((file) => join('content', folder, slug, file))),
)

test.each(articles)('%s is drawn', async (file) => {
  const head = readFrontMatter(readFileSync(file, 'utf8'))
  if (!head.ok) throw new Error(`${file}:${head.line} ${head.fault}`)
  const { page, lengths } = await drawn(head.body, file.endsWith('.en.mdx') ? 'en' : 'zh-CN')
  expect(Object.keys(page.sections).length).toBeGreaterThan(2)
  expect(Object.values(lengths).every((length) => length > 40)).toBe(true)
})
