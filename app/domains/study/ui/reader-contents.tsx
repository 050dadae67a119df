import { useT, usePick } from '~/ui/i18n'
import { Icon } from '~/ui/icon'
import styles from './reader.module.css'
import type { ReaderPage } from './reader-types'
import { sectionPath } from './study-paths'

/** The sections of the module: beside the text on wide screens, folded above it on narrow ones. */
export function ReaderContents({ page }: { readonly page: ReaderPage }) {
  const t = useT()
  const place = t('study:reader.place', { number: page.index + 1, total: page.sections.length })
  return (
    <>
      <details className={styles.folded}>
        <summary>
          {t('study:reader.contents')} · {place}
        </summary>
        <Sections page={page} />
      </details>
      <nav className={styles.contents} aria-label={t('study:reader.contents')}>
        <p className={styles.faint}>{place}</p>
        <Sections page={page} />
      </nav>
    </>
  )
}

function Sections({ page: { slug, index, sections } }: { readonly page: ReaderPage }) {
  const t = useT()
  const pick = usePick()
  return (
    <ol className={styles.sections}>
      {sections.map(({ id, titleZh, titleEn, isReached }, at) => (
        <li key={id}>
          <a href={sectionPath(slug, id)} aria-current={at === index ? 'true' : undefined}>
            <span>
              {at + 1} {pick(titleZh, titleEn)}
            </span>
            {isReached && <Icon name="check" className={styles.reached} label={t('study:reader.sectionDone')} />}
          </a>
        </li>
      ))}
    </ol>
  )
}
