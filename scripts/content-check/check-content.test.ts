import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from './check-content'

const ITEM = `- slug: inquiry-limit
  topic: inquiry-time-limits
  type: SINGLE
  difficulty: EASY
  sets: [basic, mock]
  citations: ['public-security-penalties@2025:97']
  asOf: 2026-06-30
  stem: { zh: '一般情形询问查证不得超过多长时间？', en: 'How long may an ordinary inquiry last?' }
  options:
    - { id: a, zh: '8小时', en: '8 hours', correct: true }
    - { id: b, zh: '12小时', en: '12 hours', why: { zh: '另一档。', en: 'Another tier.' } }
    - { id: c, zh: '24小时', en: '24 hours', why: { zh: '另一档。', en: 'Another tier.' } }
    - { id: d, zh: '48小时', en: '48 hours', why: { zh: '没有依据。', en: 'No basis.' } }
  explanation: { zh: '一般情形八小时。', en: 'Eight hours.' }
`
const REGULATION = `slug: public-security-penalties
titleZh: 治安管理处罚法
titleEn: Law
shortZh: 治安管理处罚法
shortEn: Law
rank: LAW
versions:
  - version: '2012'
    inForceFrom: 2013-01-01
    inForceTo: 2025-12-31
    articles: [{ number: '83', gistZh: 旧条, gistEn: old }]
  - version: '2025'
    inForceFrom: 2026-01-01
    articles: [{ number: '97', gistZh: 时限, gistEn: limits }]
`
const TOPICS = `- slug: inquiry
  nameZh: 询问
  nameEn: Inquiry
  evaluationCategories: [2]
  leaves: [{ slug: inquiry-time-limits, nameZh: 时限, nameEn: Limits }]
`
const MODULE = `---
title: '询问查证'
summary: '询问查证的时限。'
kind: MODULE
topics: [inquiry-time-limits]
citations: ['public-security-penalties@2025:97']
minutes: 2
reviewStatus: draft-for-legal-review
asOf: 2026-06-30
---

<Section id="limits" title="时限">

${'一般情形询问查证的时间有上限，到时必须结束。'.repeat(24)} <Cite to="public-security-penalties@2025:97" />

</Section>
`
const MODULE_EN = `---
title: 'Inquiry'
summary: 'Its limits.'
---

<Section id="limits" title="Limits">

An ordinary inquiry has a limit. <Cite to="public-security-penalties@2025:97" />

</Section>
`
const LAW = { id: 'public-security-penalties-2025', version: '2025', inForceFrom: '2026-01-01', articles: { '97': '不得超过八小时' } }

function content(files: Readonly<Record<string, string>> = {}): { root: string; laws: string } {
  const root = mkdtempSync(join(tmpdir(), 'zhigui-check-'))
  const laws = join(root, 'laws')
  for (const folder of ['items', 'regulations', 'laws', 'study', 'cases', 'scenarios', 'study/inquiry']) mkdirSync(join(root, folder))
  const all = {
    'items/inquiry.yaml': ITEM,
    'regulations/public-security-penalties.yaml': REGULATION,
    'topics.yaml': TOPICS,
    'study/inquiry/index.mdx': MODULE,
    'study/inquiry/index.en.mdx': MODULE_EN,
    'laws/public-security-penalties-2025.json': JSON.stringify(LAW),
    ...files,
  }
  for (const [path, text] of Object.entries(all)) writeFileSync(join(root, path), text)
  return { root, laws }
}

async function messages(files: Readonly<Record<string, string>>) {
  const { root, laws } = content(files)
  return (await checkContent(root, laws)).lines.map(({ file, line, message }) => `${file}:${line} ${message}`)
}

test('content without faults has no line', async () => {
  expect(await messages({})).toEqual([])
})

test.each([
  [
    'an unknown article',
    ITEM.replace('2025:97', '2025:98'),
    'items/inquiry.yaml:1 inquiry-limit: public-security-penalties@2025:98 is not in content/regulations',
  ],
  [
    'an article of a repealed version',
    ITEM.replace('2025:97', '2012:83'),
    'public-security-penalties@2012:83 is not in force on 2026-06-30',
  ],
  [
    'a number that is not the law’s',
    ITEM.replace('一般情形八小时', '一般情形十小时'),
    '“十小时” in the explanation is in no cited article',
  ],
  ['a missing translation', ITEM.replace(/, en: '[^']*'/g, ''), 'is in the mock or diagnostic set without English'],
  ['an unknown topic', ITEM.replace('topic: inquiry-time-limits', 'topic: cooking'), 'topic cooking is no leaf of topics.yaml'],
  ['a forbidden phrase', ITEM.replace("'48小时'", "'以上都对'"), 'uses “以上都对”'],
  [
    'an option that stands out',
    ITEM.replace("'48小时'", `'${'超过之后由负责人审批可以继续延长'.repeat(2)}'`),
    'one option stands out by its length',
  ],
  [
    'a near duplicate',
    `${ITEM}${ITEM.replace('inquiry-limit', 'inquiry-limit-again').replace('一般情形询问', '一般情形的询问')}`,
    'inquiry-limit-again: asks nearly the same as inquiry-limit',
  ],
  ['a broken item', ITEM.replace('difficulty: EASY', 'difficulty: SOMETIMES'), 'items/inquiry.yaml:4 inquiry-limit: difficulty'],
  ['broken YAML', `${ITEM}  - [`, 'items/inquiry.yaml:'],
  ['a file that is no list', 'just words', 'items/inquiry.yaml:1 is no list of items'],
])('%s is found', async (_, items, expected) => {
  expect((await messages({ 'items/inquiry.yaml': items })).join('\n')).toContain(expected)
})

test('an article that the law does not have is found, in an item and in the register', async () => {
  const lines = await messages({
    'items/inquiry.yaml': ITEM.replace('2025:97', '2025:999'),
    'regulations/public-security-penalties.yaml': REGULATION.replace("number: '97'", "number: '999'"),
  })
  expect(lines.join('\n')).toContain('public-security-penalties@2025:999: the law has no such article')
  expect(lines.join('\n')).toContain('2025 has no article 999')
})

test('a topic that items ask about and no module teaches is found', async () => {
  const elsewhere = MODULE.replace('topics: [inquiry-time-limits]', 'topics: [inquiry-records]')
  const topics = TOPICS.replace('leaves: [', 'leaves: [{ slug: inquiry-records, nameZh: 笔录, nameEn: Records }, ')
  const lines = (await messages({ 'study/inquiry/index.mdx': elsewhere, 'topics.yaml': topics })).join('\n')
  expect(lines).toContain('items ask about inquiry-time-limits, no module teaches it')
})

test('Chinese in an English text is found, in a module and in an item', async () => {
  const lines = await messages({
    'study/inquiry/index.en.mdx': MODULE_EN.replace('a limit', 'a limit （eight hours）'),
    'items/inquiry.yaml': ITEM.replace("en: 'No basis.'", "en: 'No basis 依据.'"),
  })
  expect(lines.filter((line) => line.startsWith('study/inquiry/index.en.mdx:8 “（” in the English text'))).toHaveLength(1)
  expect(lines.join('\n')).toContain('inquiry-limit: “依据” in the English text is no English')
})

test('an overtaken article is found unless the newer one stands beside it', async () => {
  const superseded = `- citation: public-security-penalties@2025:97\n  scope: all\n  since: 2026-01-01\n  supersededBy: [other@2026:1]\n`
  expect((await messages({ 'superseded.yaml': superseded })).join('\n')).toContain('is overtaken by other@2026:1')
})

test('an exception carries a reason, allows exactly what it names, and is missed when it is left over', async () => {
  const items = ITEM.replace('一般情形八小时', '一般情形十小时')
  const exception = `- { slug: inquiry-limit, check: number, value: 十小时, reason: computed from the case }\n`
  expect(await messages({ 'items/inquiry.yaml': items, 'check-exceptions.yaml': exception })).toEqual([])
  expect((await messages({ 'check-exceptions.yaml': exception })).join('\n')).toContain('nothing to except any more')
  expect(
    (
      await messages({
        'items/inquiry.yaml': items,
        'check-exceptions.yaml': exception.replace('reason: computed from the case', "reason: ''"),
      })
    ).join('\n'),
  ).toContain('check-exceptions.yaml:1')
})

test('citations without a text at hand are counted, those of an item told', async () => {
  const { root } = content()
  mkdirSync(join(root, 'others'))
  writeFileSync(join(root, 'others', 'law.json'), JSON.stringify({ ...LAW, id: 'another-law-2025' }))
  const { lines, counts } = await checkContent(root, join(root, 'others'))
  expect(counts.unverified).toBe(2)
  expect(lines.map(({ message }) => message)).toContain('inquiry-limit: public-security-penalties@2025:97 has no text at hand')
})

test.each([
  ['no folder', 'nowhere', undefined, 'nowhere: LAWS_DIR must be a folder that can be read.'],
  ['an empty folder', 'none', undefined, 'none: LAWS_DIR holds no .json file'],
  ['a broken file', 'broken', '{', 'broken/law.json: '],
  ['a file of another form', 'other', '{"id":"x"}', 'other/law.json: version'],
])('law texts that cannot be used are told: %s', async (_, folder, law, expected) => {
  const { root } = content()
  if (folder !== 'nowhere') mkdirSync(join(root, folder))
  if (law) writeFileSync(join(root, folder, 'law.json'), law)
  await expect(checkContent(root, join(root, folder))).rejects.toThrow(expected)
})

test('a module is checked with its links, its citations and its time', async () => {
  const { root, laws } = content()
  cpSync('content/regulations', join(root, 'regulations'), { recursive: true })
  cpSync('content/topics.yaml', join(root, 'topics.yaml'))
  for (const slug of ['inquiry-and-recording', 'minors'])
    cpSync(join('content/study', slug), join(root, 'study', slug), { recursive: true })
  writeFileSync(join(root, 'scenarios', 'filmed-by-crowd.yaml'), 'slug: filmed-by-crowd')
  const path = join(root, 'study', 'inquiry-and-recording', 'index.mdx')
  const links = ['/study/modules/nowhere', '/study/scenarios/minors', '/study/scenarios/filmed-by-crowd']
  const planted = links.map((link) => `[那里](${link})`).join('、')
  writeFileSync(
    path,
    readFileSync(path, 'utf8')
      .replace(/^minutes: \d+$/m, 'minutes: 80')
      .replace('询问查证是', `见${planted}。询问查证是`),
  )
  const told = (await checkContent(root, laws)).lines.filter(({ file }) => file.startsWith('study/inquiry-and-recording'))
  const lines = told.map(({ message }) => message).join('\n')
  expect(lines).toContain('links to nowhere, which does not exist')
  expect(lines).toContain('links to minors, which does not exist')
  expect(lines).not.toContain('links to filmed-by-crowd')
  expect(lines).toContain('says 80 minutes, its length says')
})

test('a module that cites what the register does not hold is found', async () => {
  const { root, laws } = content()
  cpSync('content/study/inquiry-and-recording', join(root, 'study', 'inquiry-and-recording'), { recursive: true })
  const lines = (await checkContent(root, laws)).lines.map(({ message }) => message).join('\n')
  expect(lines).toContain('is not in the register')
})
