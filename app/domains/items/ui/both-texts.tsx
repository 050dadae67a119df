import { useLanguage } from '~/ui/i18n'
import type { Bilingual } from '../model/bilingual'
import styles from './both-texts.module.css'

/** A text of an item in both languages, the page's language first: a review judges both. */
export function BothTexts({ text: { zh, en } }: { readonly text: Bilingual }) {
  const language = useLanguage()
  if (en === null) return <span lang="zh-CN">{zh}</span>
  const [first, second] = language === 'en' ? ([en, zh] as const) : ([zh, en] as const)
  return (
    <>
      <span className={styles.first}>{first}</span>
      <span className={styles.second} lang={language === 'en' ? 'zh-CN' : 'en'}>
        {second}
      </span>
    </>
  )
}
