import type { ReactNode } from 'react'
import { useT } from '~/ui/i18n'
import { Icon } from '~/ui/icon'
import type { IconName } from '~/ui/icon-names'
import styles from './blocks.module.css'

interface Words {
  readonly children?: ReactNode
}

interface Titled extends Words {
  readonly title: string
}

export function Aims({ children }: Words) {
  return <Block look="aims" icon="flag" label={useT()('study:article.aims')} words={children} />
}

export function KeyPoints({ children }: Words) {
  return <Block look="points" label={useT()('study:article.keyPoints')} words={children} />
}

export function Summary({ children }: Words) {
  return <Block look="summary" icon="list" label={useT()('study:article.summary')} words={children} />
}

export function Pitfall({ title, children }: Titled) {
  return <Block look="pitfall" icon="alert" note={useT()('study:article.pitfall')} label={title} words={children} />
}

export function CaseFacts({ title, children }: Titled) {
  return <Block look="facts" icon="doc" note={useT()('study:article.facts')} label={title} words={children} />
}

/** A page of the file as it lay there, errors included. */
export function FileExtract({ title, children }: Titled) {
  return <Block look="extract" icon="archive" note={useT()('study:article.extract')} label={title} words={children} />
}

interface BlockProps {
  readonly look: 'aims' | 'points' | 'summary' | 'pitfall' | 'facts' | 'extract'
  readonly icon?: IconName
  readonly note?: string
  readonly label: string
  readonly words: ReactNode
}

function Block({ look, icon, note, label, words }: BlockProps) {
  return (
    <section className={`${styles.block} ${styles[look]}`}>
      <header className={styles.head}>
        {icon && <Icon name={icon} className={styles.icon} />}
        <h3 className={styles.title}>
          {note && <span className={styles.note}>{note}</span>}
          {label}
        </h3>
      </header>
      <div className={styles.words}>{words}</div>
    </section>
  )
}
