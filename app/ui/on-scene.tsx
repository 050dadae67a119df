import type { ReactNode } from 'react'
import { useT } from './i18n'
import { Icon } from './icon'
import styles from './on-scene.module.css'

/** 规范用语与动作: rows of what to say, to do and not to do; inside it Say, Do and DoNot. */
export function OnScene({ title, children }: { readonly title?: ReactNode; readonly children: ReactNode }) {
  const t = useT()
  return (
    <section className={styles.scene}>
      <h3 className={styles.title}>
        <Icon name="talk" />
        <span>{title ?? t('kit:onScene.title')}</span>
      </h3>
      <dl className={styles.rows}>{children}</dl>
    </section>
  )
}

export function Say({ children }: { readonly children: ReactNode }) {
  return <SceneRow label={useT()('kit:onScene.say')}>{children}</SceneRow>
}

export function Do({ children }: { readonly children: ReactNode }) {
  return <SceneRow label={useT()('kit:onScene.do')}>{children}</SceneRow>
}

export function DoNot({ children }: { readonly children: ReactNode }) {
  return <SceneRow label={useT()('kit:onScene.doNot')}>{children}</SceneRow>
}

function SceneRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt className={styles.label}>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
