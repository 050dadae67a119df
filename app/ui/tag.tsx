import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import styles from './tag.module.css'

export type TagTone = 'grey' | 'brand' | 'ok' | 'duty' | 'danger' | 'hold' | 'fault'

interface TagProps {
  readonly tone?: TagTone
  readonly icon?: IconName
  readonly children: ReactNode
}

/** A state in word, icon and colour. Not a button. States of §5 have their own look: StatusTag. */
export function Tag({ tone = 'grey', icon, children }: TagProps) {
  return (
    <span className={classNames(styles.tag, styles[tone])}>
      {icon && <Icon name={icon} className={styles.icon} />}
      {children}
    </span>
  )
}
