import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { translatorFor } from '~/messages'
import { I18nProvider } from '~/ui/i18n'
import { ShortageList, type ShownShortage } from './shortage-list'

const evidence = { nameZh: '证据', nameEn: 'Evidence' }
const shortages: readonly ShownShortage[] = [
  { constraint: 'single', unit: 'items', needed: 40, available: 12, about: { by: 'section', type: 'SINGLE' } },
  { constraint: 'evidence', unit: 'marks', needed: 3, available: 2.5, about: { by: 'topic', names: [evidence] } },
  { constraint: 'hard', unit: 'marks', needed: 25, available: 30, about: { by: 'difficulty', values: ['MEDIUM', 'HARD'] } },
]

test.each([
  [
    'zh-CN' as const,
    [
      '单项选择题：方案要 40 题，题库里能用的只有 12 题。',
      '知识点“证据”：方案要至少 3 分，连同其他要求最多只能凑出 2.5 分。',
      '难度“中，难”：方案最多 25 分，连同其他要求至少会占 30 分。',
    ],
  ],
  [
    'en' as const,
    [
      'Single choice: the blueprint asks for 40 items, the bank has 12 that may be used.',
      'Topic “Evidence”: the blueprint asks for at least 3 points; with the other demands at most 2.5 can be had.',
      'Difficulty “medium, hard”: the blueprint allows at most 25 points; with the other demands it takes at least 30.',
    ],
  ],
])('each shortage is a sentence in %s', (language, sentences) => {
  const html = renderToStaticMarkup(
    <I18nProvider language={language} t={translatorFor(language)}>
      <ShortageList shortages={shortages} />
    </I18nProvider>,
  )
  for (const sentence of sentences) expect(html).toContain(sentence)
})
