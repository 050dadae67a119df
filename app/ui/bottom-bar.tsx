import styles from './bottom-bar.module.css'
import { useT } from './i18n'
import { Icon } from './icon'
import type { NavigationItem } from './navigation'
import { currentHref } from './navigation'

interface BottomBarProps {
  readonly items: readonly NavigationItem[]
  readonly path: string
}

/** An officer's five places under the thumb; shown below 1088 px, where the side navigation is not. */
export function BottomBar({ items, path }: BottomBarProps) {
  const t = useT()
  const current = currentHref(items, path)
  return (
    <nav className={styles.bar} aria-label={t('kit:navigation.bottom')}>
      <ul className={styles.list}>
        {items.map(({ href, label, icon }) => (
          <li key={href}>
            <a className={styles.entry} href={href} aria-current={href === current ? 'page' : undefined}>
              <Icon name={icon} className={styles.icon} />
              <span>{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
