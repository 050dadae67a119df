import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { systemActor } from '~/domains/audit/model/actor'
import { importTopics } from '~/domains/items/commands/import-topics.server'
import { importRegulations } from '~/domains/regulations/commands/import-regulations.server'
import { importModules } from '~/domains/study/commands/import-modules.server'
import { importStudyPolicies } from '~/domains/study/commands/import-study-policies.server'
import { articleDrawer } from '~/domains/study/ui/article/draw-article'
import { translatorFor } from '~/messages'
import { evaluateMdx } from '~/platform/mdx/evaluate-mdx.server'
import { done } from '#prisma/seed/populate'

export const drawer = articleDrawer(evaluateMdx, translatorFor)

const REGULATION = `slug: public-security-penalties
titleZh: 治安管理处罚法
titleEn: Public Security Administration Punishments Law
shortZh: 治安管理处罚法
shortEn: Public Security Punishments Law
rank: LAW
versions:
  - version: '2025'
    inForceFrom: 2026-01-01
    articles:
      - { number: '97', gistZh: 询问时限, gistEn: Time limits of inquiry }
`
const POLICY = `- { version: 1, inForceFrom: 2026-01-01, readShare: 0.5, idleSeconds: 60, beatSeconds: 20, maxBeatSeconds: 60 }\n`

export const HEAD = `---
title: 询问时限
summary: 三档时限。
kind: MODULE
topics: [inquiry-time-limits]
citations: ['public-security-penalties@2025:97']
minutes: 2
reviewStatus: draft-for-legal-review
asOf: 2026-06-30
---
`
export const HEAD_EN = `---\ntitle: Time limits\nsummary: Three limits.\n---\n`

export const BODY = `
<Section id="one" title="一">

三档时限，见 <Cite to="public-security-penalties@2025:97" />。

<QuickCheck id="one-1" topic="inquiry-time-limits" type="SINGLE">
<Ask>几小时？</Ask>
<Choice id="a">八小时</Choice>
<Choice id="b" correct>十二小时</Choice>
<Why>身份不明。</Why>
</QuickCheck>

</Section>

<Section id="two" title="二">

${'起算与通知家属。'.repeat(8)}

</Section>
`

/** A content directory of one regulation, one topic, a policy and the given study files. */
export function contentDirectory(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'zhigui-content-'))
  const all = { 'regulations/public-security-penalties.yaml': REGULATION, 'study-policies.yaml': POLICY, ...files }
  for (const [path, text] of Object.entries(all)) addFile(root, path, text)
  return root
}

export function addFile(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

/** What stands before any module: the register, the topic and the rules of reading. */
export async function importGround(root: string, now: Date): Promise<void> {
  await importRegulations(root, now)
  const leaf = { slug: 'inquiry-time-limits', nameZh: '询问时限', nameEn: 'Time limits', regulations: [] }
  const tree = [{ slug: 'inquiry', nameZh: '询问', nameEn: 'Inquiry', evaluationCategories: [2], leaves: [leaf] }]
  done(await importTopics(systemActor, { tree }, now))
  await importStudyPolicies(root, now)
}

export const goodModule = { 'study/limits/index.mdx': HEAD + BODY, 'study/limits/index.en.mdx': HEAD_EN + BODY }

/** The ground and one good module called `limits`. */
export async function importGoodModule(now: Date): Promise<string> {
  const root = contentDirectory(goodModule)
  await importGround(root, now)
  await importModules(root, drawer, now)
  return root
}
