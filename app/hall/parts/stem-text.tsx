import { useLanguage, useT } from '~/ui/i18n'
import { VisuallyHidden } from '~/ui/visually-hidden'
import type { PaperQuestion } from '../protocol/hall-protocol'
import styles from './question-card.module.css'

/** The question. Each ____ in a fill-in stem is drawn as a numbered rule that matches the fields below. */
export function StemText({ question }: { readonly question: PaperQuestion }) {
  const t = useT()
  const isEnglish = useLanguage() === 'en' && question.stem.en !== null
  const pieces = ((isEnglish ? question.stem.en : null) ?? question.stem.zh).split(/_{3,}/)
  return (
    <p className={styles.stem} lang={isEnglish ? 'en' : 'zh-CN'}>
      {pieces.map((piece, index) => (
        <span key={index}>
          {index > 0 && (
            <span className={styles.gap}>
              <span aria-hidden="true">{index}</span>
              <VisuallyHidden>{t('hall:question.blankInStem', { number: index })}</VisuallyHidden>
            </span>
          )}
          {piece}
        </span>
      ))}
    </p>
  )
}
