import { useFormat, usePick, useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import type { Practice, ReadingEntry, ReadingList } from '../model/reading-list'
import styles from './read-next.module.css'
import { placePath, sectionPath } from './study-paths'

/** A whole exam touches half the shelf: what answers most questions stands open, the rest is folded. */
const OPEN_ENTRIES = 6

/** What to read after an exam, down to the section, and what to practise on then. */
export function ReadNext({ list }: { readonly list: ReadingList }) {
  const t = useT()
  const folded = list.entries.slice(OPEN_ENTRIES)
  return (
    <Sheet title={t('study:readNext.title')} note={t('study:readNext.note')}>
      <ModulesToRead entries={list.entries.slice(0, OPEN_ENTRIES)} />
      {folded.length > 0 && (
        <details className={styles.folded}>
          <summary className={styles.unfold}>{t('study:readNext.more', { count: folded.length })}</summary>
          <ModulesToRead entries={folded} />
        </details>
      )}
      {list.practices.length > 0 && (
        <>
          <h3 className={styles.practise}>{t('study:readNext.practise')}</h3>
          <ul>
            {list.practices.map((practice) => (
              <PracticeLine key={practice.slug} practice={practice} />
            ))}
          </ul>
        </>
      )}
    </Sheet>
  )
}

function ModulesToRead({ entries }: { readonly entries: readonly ReadingEntry[] }) {
  return (
    <ol>
      {entries.map((entry) => (
        <ModuleToRead key={entry.module.slug} entry={entry} />
      ))}
    </ol>
  )
}

function ModuleToRead({ entry: { module, sections, questions, minutes } }: { readonly entry: ReadingEntry }) {
  const t = useT()
  const pick = usePick()
  return (
    <li className={styles.entry}>
      <h3 className={styles.title}>
        <a href={placePath({ slug: module.slug, sectionId: null })}>{pick(module.titleZh, module.titleEn)}</a>
      </h3>
      <p className={styles.facts}>
        <span>{t('study:readNext.minutes', { count: minutes })}</span>
        {sections.length === 0 && <Questions numbers={questions} />}
      </p>
      {sections.length > 0 && (
        <ul>
          {sections.map(({ section, questions: numbers }) => (
            <li className={styles.line} key={section.id}>
              <a href={sectionPath(module.slug, section.id)}>{pick(section.titleZh, section.titleEn)}</a>
              <Questions numbers={numbers} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function PracticeLine({ practice }: { readonly practice: Practice }) {
  const t = useT()
  const pick = usePick()
  const href = practice.kind === 'SCENARIO' ? `/study/scenarios/${practice.slug}` : placePath({ slug: practice.slug, sectionId: null })
  return (
    <li className={styles.line}>
      <a href={href}>{pick(practice.titleZh, practice.titleEn)}</a>
      <span className={styles.questions}>
        {t(`study:readNext.${practice.kind}`)} · {t('study:readNext.minutes', { count: practice.minutes })}
      </span>
    </li>
  )
}

function Questions({ numbers }: { readonly numbers: readonly number[] }) {
  const t = useT()
  const format = useFormat()
  return <span className={styles.questions}>{t('study:readNext.questions', { count: numbers.length, list: format.list(numbers) })}</span>
}
