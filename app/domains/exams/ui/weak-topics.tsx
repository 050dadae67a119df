import { DefinitionList } from '~/ui/definition-list'
import { usePick, useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import type { PaperText } from './reviewed-question'
import styles from './weak-topics.module.css'

export interface WeakTopic {
  readonly slug: string
  readonly name: PaperText
  readonly right: number
  readonly questions: number
  readonly module?: { readonly href: string; readonly title: PaperText }
}

/** Where the marks were lost, and what to study about it. */
export function WeakTopics({ topics }: { readonly topics: readonly WeakTopic[] }) {
  const t = useT()
  const pick = usePick()
  const modules = new Map(topics.flatMap(({ module }) => (module ? [[module.href, module.title] as const] : [])))
  return (
    <Sheet title={t('exams:result.weak')}>
      {topics.length === 0 && <p>{t('exams:result.weakNone')}</p>}
      <DefinitionList
        isRuled
        facts={topics.map(({ name, right, questions }) => ({ label: pick(name.zh, name.en), value: <b>{`${right} / ${questions}`}</b> }))}
      />
      {modules.size > 0 && (
        <div className={styles.modules}>
          <p>{t('exams:result.recommended')}</p>
          <ul>
            {[...modules].map(([href, title]) => (
              <li key={href}>
                <a href={href}>{pick(title.zh, title.en)}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Sheet>
  )
}
