import { useFormat, usePick, useT } from '~/ui/i18n'
import type { Difficulty } from '../model/item'
import type { VersionChange } from '../model/version-changes'
import { letterOf } from './form-words'
import type { CitationFact } from './question-view'
import styles from './version-list.module.css'

interface VersionChangesProps {
  readonly changes: readonly VersionChange[]
  readonly citations: Readonly<Record<string, CitationFact>>
}

/** What a version says otherwise than the one before it, folded until it is asked for. */
export function VersionChanges({ changes, citations }: VersionChangesProps) {
  const t = useT()
  const placeOf = usePlaceWords()
  const valueOf = useValueWords(citations)
  if (changes.length === 0) return <p className={styles.line}>{t('items:changes.none')}</p>
  return (
    <details className={styles.changes}>
      <summary>{t('items:changes.summary', { count: changes.length })}</summary>
      <dl>
        {changes.map((change, index) => (
          <div className={styles.change} key={index}>
            <dt>{placeOf(change)}</dt>
            {(['before', 'after'] as const).map((side) => (
              <dd className={styles.side} key={side}>
                <span className={styles.sideName}>{t(`items:changes.${side}`)}</span>
                <span className={styles.value} lang={langOf(change)}>
                  {change[side] === null ? t('items:changes.absent') : valueOf(change, change[side])}
                </span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  )
}

/** Texts of an item stand in their own language, whatever the page's is. */
function langOf({ language, before, after }: VersionChange): string | undefined {
  if (language === null || before === null || after === null) return undefined
  return language === 'zh' ? 'zh-CN' : 'en'
}

function usePlaceWords() {
  const t = useT()
  return ({ place, question, row, language }: VersionChange) => {
    const words = t(`items:changes.places.${place}`, { row: row ?? 0, letter: letterOf((row ?? 1) - 1) })
    const told = language === 'en' ? t('items:changes.english', { place: words }) : words
    return question === null ? told : t('items:changes.inPart', { question }) + told
  }
}

function useValueWords(citations: VersionChangesProps['citations']) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  return ({ place }: VersionChange, value: string) => {
    switch (place) {
      case 'citations':
        return value
          .split('\n')
          .map((shorthand) => {
            const fact = citations[shorthand]
            return fact ? pick(fact.labelZh, fact.labelEn) : shorthand
          })
          .join('\n')
      case 'difficulty':
        return t(`items:difficulties.${value as Difficulty}`)
      case 'asOf':
        return format.date(value)
      case 'key':
        return value === 'true' || value === 'false' ? t(`items:item.${value}`) : value
      default:
        return value
    }
  }
}
