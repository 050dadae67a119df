/** `npm run content:build`: compiles and draws every study text as an import would, without a database; exit 1 if one is refused. */
import { moduleSources, readModule } from '~/domains/study/commands/read-module.server'
import { versionKey } from '~/domains/study/model/citation-names'
import { articleDrawer } from '~/domains/study/ui/article/draw-article'
import { faultSentence } from '~/domains/study/ui/content-faults'
import { lookUpArticle } from '~/domains/regulations/model/regulation-register'
import { translatorFor } from '~/messages'
import { evaluateMdx } from '~/platform/mdx/evaluate-mdx.server'
import { readRegister, readTopicTree } from './content-check/check-content'

const root = 'content'
const register = readRegister(root, [])
const leaves = new Set(readTopicTree(root, []).flatMap((main) => main.leaves.map(({ slug }) => slug)))
const names = Object.fromEntries(
  register.flatMap(({ slug, shortZh, shortEn, versions }) =>
    versions.map(({ version, labelZh = null, inForceFrom }) => [
      versionKey({ regulation: slug, version }),
      { shortZh, shortEn, labelZh, inForceFrom },
    ]),
  ),
)
const drawer = articleDrawer(evaluateMdx, translatorFor)
let faults = 0
let drawn = 0
for (const source of await moduleSources(root)) {
  const read = await readModule(source, { topics: leaves, articles: { has: (citation) => lookUpArticle(register, citation).ok } })
  if (read.ok) {
    for (const language of ['zh-CN', 'en'] as const) drawer.draw(read.module[language === 'en' ? 'en' : 'zh'].code, language, names)
    drawn += 1
    continue
  }
  faults += read.faults.length
  for (const fault of read.faults) {
    console.log(`${root}/${fault.file}${fault.line === null ? '' : `:${fault.line}`} ${faultSentence(translatorFor('en'), fault)}`)
  }
}
console.log(`drawn ${drawn} · faults ${faults}`)
process.exit(faults > 0 ? 1 : 0)
