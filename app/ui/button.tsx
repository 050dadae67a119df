import type { ReactNode } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names'
import { useT } from './i18n'
import { Icon } from './icon'
import type { IconName } from './icon-names'

/** main: one per screen · danger: takes something away · final: submits what cannot be undone · quiet: beside others. */
export type ButtonKind = 'main' | 'default' | 'danger' | 'final' | 'quiet'

interface Look {
  readonly kind?: ButtonKind
  readonly isSmall?: boolean
  readonly isWide?: boolean
  readonly icon?: IconName
  /** An icon after the words, for “next”. */
  readonly iconAfter?: IconName
  readonly children: ReactNode
}

export interface ButtonProps extends Look {
  readonly type?: 'submit' | 'button'
  readonly name?: string
  readonly value?: string
  readonly form?: string
  readonly formAction?: string
  /** Say the reason beside it. */
  readonly isDisabled?: boolean
  readonly isBusy?: boolean
  readonly isPressed?: boolean
  readonly describedBy?: string
  readonly id?: string
  readonly onClick?: () => void
}

export function Button({
  type = 'submit',
  isDisabled,
  isBusy,
  isPressed,
  describedBy,
  kind,
  isSmall,
  isWide,
  icon,
  iconAfter,
  children,
  ...rest
}: ButtonProps) {
  const t = useT()
  return (
    <button
      {...rest}
      type={type}
      className={look({ kind, isSmall, isWide })}
      disabled={isDisabled || isBusy}
      aria-busy={isBusy || undefined}
      aria-pressed={isPressed}
      aria-describedby={describedBy}
    >
      <Words icon={isBusy ? 'sync' : icon} iconAfter={iconAfter}>
        {isBusy ? t('kit:form.busy') : children}
      </Words>
    </button>
  )
}

export interface LinkButtonProps extends Look {
  readonly href: string
  readonly lang?: string
  readonly isDownload?: boolean
  readonly describedBy?: string
}

export function LinkButton({ href, lang, isDownload, describedBy, kind, isSmall, isWide, icon, iconAfter, children }: LinkButtonProps) {
  return (
    <a className={look({ kind, isSmall, isWide })} href={href} lang={lang} download={isDownload} aria-describedby={describedBy}>
      <Words icon={icon} iconAfter={iconAfter}>
        {children}
      </Words>
    </a>
  )
}

function Words({ icon, iconAfter, children }: Pick<Look, 'icon' | 'iconAfter' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </>
  )
}

function look({ kind = 'default', isSmall, isWide }: Pick<Look, 'kind' | 'isSmall' | 'isWide'>): string {
  return classNames(styles.button, styles[kind], isSmall && styles.small, isWide && styles.wide)
}
