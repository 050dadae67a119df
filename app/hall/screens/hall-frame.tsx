import { useEffect, useRef, type ReactNode } from 'react'
import { otherLanguage } from '~/platform/language'
import { useLanguage, useT } from '~/ui/i18n'
import { Icon } from '~/ui/icon'
import type { IconName } from '~/ui/icon-names'
import { Mark } from '~/ui/mark'
import { hallLinks } from '../hall-links'
import styles from './hall-frame.module.css'

type HallFrameProps = {
  readonly title: string
  readonly subtitle?: string
  readonly icon?: IconName
  readonly tone?: 'duty' | 'danger' | 'ok'
  readonly candidateId?: string
  readonly isDemo?: boolean
  readonly isBusy?: boolean
  readonly isWide?: boolean
  readonly children?: ReactNode
}

/** The page around everything that is not the exam itself. Its heading takes the focus, so that a change of page is heard. */
export function HallFrame({ title, subtitle, icon, tone, candidateId, isDemo, isBusy, isWide, children }: HallFrameProps) {
  const t = useT()
  const language = useLanguage()
  const other = otherLanguage(language)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [title])
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <Mark className={styles.mark} />
        <p className={styles.name}>
          {t('kit:productName')}
          <span className={styles.hall}>{t('hall:title.hall')}</span>
        </p>
        {isDemo && <span className={styles.demo}>{t('hall:top.demo')}</span>}
        {candidateId !== undefined && (
          <a className={styles.language} href={hallLinks.hall(other, candidateId)} hrefLang={other} lang={other}>
            {t('hall:help.languageName')}
          </a>
        )}
      </header>
      <main className={isWide ? styles.wide : styles.main} id="main" aria-busy={isBusy}>
        <div className={styles.head}>
          {icon && <Icon name={icon} className={tone ? styles[tone] : styles.icon} />}
          <div>
            <h1 className={styles.title} ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
          </div>
        </div>
        {children}
      </main>
    </div>
  )
}
