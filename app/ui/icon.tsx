import { classNames } from './class-names'
import type { IconName } from './icon-names'
import styles from './icon.module.css'

interface IconProps {
  readonly name: IconName
  readonly className?: string
  /** Only where no word stands beside it. */
  readonly label?: string
}

/** A line drawing at the height of the text around it. It never carries a meaning alone: a word stands beside it, or `label`. */
export function Icon({ name, className, label }: IconProps) {
  return (
    <svg
      className={classNames(styles.icon, className)}
      viewBox="0 0 20 20"
      focusable="false"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <use href={`/icons.svg#${name}`} />
    </svg>
  )
}
