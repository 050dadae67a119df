import type { ReactNode } from 'react'
import { BottomBar } from './bottom-bar'
import type { Crumb } from './breadcrumb'
import { Breadcrumb } from './breadcrumb'
import { classNames } from './class-names'
import { useT } from './i18n'
import { Icon } from './icon'
import type { NavigationGroup, NavigationItem } from './navigation'
import type { Person } from './person'
import styles from './shell.module.css'
import { SideNavigation } from './side-navigation'
import { TopBar } from './top-bar'

export interface ShellProps {
  /** Path with its query: what the language switch comes back to, and what is marked as current. */
  readonly path: string
  readonly unitName?: string
  /** Whoever is signed in. */
  readonly person?: Person
  readonly navigation?: readonly NavigationGroup[]
  /** Five entries for officers on phones; desks get a menu button instead. */
  readonly bottomBar?: readonly NavigationItem[]
  readonly breadcrumb?: readonly Crumb[]
  readonly isDemo?: boolean
  /** Live boards: no side navigation, the whole width. */
  readonly isWide?: boolean
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** The frame of every page outside the hall. Needs no script. */
export function Shell({ path, unitName, person, navigation = [], bottomBar, breadcrumb, isDemo, isWide, footer, children }: ShellProps) {
  const t = useT()
  const hasSide = navigation.length > 0 && !isWide
  return (
    <div className={classNames(styles.page, bottomBar && styles.withBottomBar)}>
      <a className={styles.skip} href="#main">
        {t('kit:skip')}
      </a>
      <TopBar path={path} unitName={unitName} person={person} navigation={bottomBar ? [] : navigation} isMenuAlways={isWide} />
      {isDemo && (
        <aside className={styles.demo} aria-label={t('kit:demo.mark')}>
          <Icon name="info" />
          <p>
            <b>{t('kit:demo.mark')}</b> {t('kit:demo.sentence')}
          </p>
        </aside>
      )}
      <div className={classNames(styles.frame, hasSide && styles.withSide)}>
        {hasSide && <SideNavigation groups={navigation} path={path} />}
        <main id="main" tabIndex={-1} className={classNames(styles.main, isWide && styles.wide)}>
          {breadcrumb && <Breadcrumb crumbs={breadcrumb} />}
          {children}
        </main>
      </div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
      {bottomBar && <BottomBar items={bottomBar} path={path} />}
    </div>
  )
}
