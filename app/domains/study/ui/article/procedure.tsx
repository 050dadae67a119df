import { Children, isValidElement, type ReactNode } from 'react'
import { useT } from '~/ui/i18n'
import { Icon } from '~/ui/icon'
import styles from './procedure.module.css'

interface Words {
  readonly children?: ReactNode
}

/** Steps in the order in which they are done. */
export function Steps({ children }: Words) {
  return <ol className={styles.steps}>{components(children)}</ol>
}

export function Step({ title, children }: Words & { readonly title: string }) {
  return (
    <li className={styles.step}>
      <h3 className={styles.title}>{title}</h3>
      <div>{children}</div>
    </li>
  )
}

/** A chain of decisions drawn from top to bottom; a remark stands beside its step. */
export function Flow({ children }: Words) {
  const t = useT()
  return (
    <figure className={styles.flow} aria-label={t('study:article.flow')}>
      <ol className={styles.chain}>{components(children)}</ol>
    </figure>
  )
}

export function FlowStep({ title, note, children }: Words & { readonly title: string; readonly note?: string }) {
  return (
    <li className={styles.link}>
      <div className={styles.box}>
        <h3 className={styles.title}>{title}</h3>
        <div>{children}</div>
      </div>
      {note && (
        <p className={styles.note}>
          <Icon name="left" className={styles.pointer} />
          <span>{note}</span>
        </p>
      )}
    </li>
  )
}

/** Only the components: the line breaks between them would be text inside a list. */
function components(children: ReactNode): ReactNode {
  return Children.toArray(children).filter(isValidElement)
}
