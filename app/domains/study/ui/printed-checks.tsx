import { useT } from '~/ui/i18n'
import { ArticleWords } from './article-parts'
import styles from './printed-checks.module.css'

export interface PrintedCheckFacts {
  readonly id: string
  readonly ask: string
  readonly choices: readonly { readonly id: string; readonly html: string }[]
  readonly why: string
  readonly right: readonly string[]
}

interface PrintedCheckProps {
  readonly check: PrintedCheckFacts
  readonly number: number
}

/** A quick check as a question on paper: nothing in it tells the answer. */
export function PrintedCheck({ check, number }: PrintedCheckProps) {
  const t = useT()
  return (
    <div className={styles.check} id={`check-${check.id}`}>
      <p className={styles.label}>
        <b>{t('study:print.check', { number })}</b> <span>{t(check.right.length > 1 ? 'study:check.multiple' : 'study:check.single')}</span>
      </p>
      <ArticleWords html={check.ask} />
      <ol className={styles.choices}>
        {check.choices.map(({ id, html }) => (
          <li key={id}>
            <ArticleWords html={html} isInline />
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Which choices are right, and why: on a sheet of its own, so that the questions can be handed out without it. */
export function PrintedKey({ checks }: { readonly checks: readonly PrintedCheckFacts[] }) {
  const t = useT()
  return (
    <section className={styles.key}>
      <h2>{t('study:print.key')}</h2>
      <ol>
        {checks.map(({ id, choices, right, why }) => (
          <li key={id} id={`key-${id}`}>
            <b className={styles.letters}>
              {choices.map((choice, index) => (right.includes(choice.id) ? String.fromCharCode(65 + index) : '')).join('')}
            </b>
            <ArticleWords html={why} />
          </li>
        ))}
      </ol>
    </section>
  )
}
