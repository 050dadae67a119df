import { classNames } from './class-names'
import { useT } from './i18n'
import { Icon } from './icon'
import { LanguageSwitch } from './language-switch'
import { Mark } from './mark'
import type { NavigationGroup } from './navigation'
import type { Person } from './person'
import { PersonMenu } from './person-menu'
import { NavigationGroups } from './side-navigation'
import styles from './top-bar.module.css'

interface TopBarProps {
  readonly path: string
  readonly unitName?: string
  readonly person?: Person
  readonly navigation: readonly NavigationGroup[]
  readonly isMenuAlways?: boolean
}

export function TopBar({ path, unitName, person, navigation, isMenuAlways }: TopBarProps) {
  const t = useT()
  return (
    <header className={styles.bar}>
      {navigation.length > 0 && (
        <details className={classNames(styles.menu, isMenuAlways && styles.always)}>
          <summary className={styles.menuButton}>
            <Icon name="menu" />
            <span>{t('kit:navigation.menu')}</span>
          </summary>
          <nav className={styles.menuPanel} aria-label={t('kit:navigation.main')}>
            <NavigationGroups groups={navigation} path={path} />
          </nav>
        </details>
      )}
      <a className={styles.brand} href="/">
        <Mark className={styles.mark} />
        <span>{t('kit:productName')}</span>
      </a>
      {unitName && <span className={styles.unit}>{unitName}</span>}
      <span className={styles.fill} />
      <LanguageSwitch path={path} />
      {person && <PersonMenu person={person} />}
    </header>
  )
}
