import { useT } from './i18n'
import { Icon } from './icon'
import type { NavigationGroup } from './navigation'
import { currentHref } from './navigation'
import styles from './side-navigation.module.css'
import { VisuallyHidden } from './visually-hidden'

interface SideNavigationProps {
  readonly groups: readonly NavigationGroup[]
  readonly path: string
}

export function SideNavigation({ groups, path }: SideNavigationProps) {
  const t = useT()
  return (
    <nav className={styles.side} aria-label={t('kit:navigation.main')}>
      <NavigationGroups groups={groups} path={path} />
    </nav>
  )
}

/** The groups without their frame, for the menu of narrow screens. */
export function NavigationGroups({ groups, path }: SideNavigationProps) {
  const t = useT()
  const current = currentHref(
    groups.flatMap(({ items }) => items),
    path,
  )
  return groups.map(({ title, items }) => (
    <div key={title ?? ''}>
      {title && <p className={styles.title}>{title}</p>}
      <ul>
        {items.map(({ href, label, icon, count }) => (
          <li key={href}>
            <a className={styles.entry} href={href} aria-current={href === current ? 'page' : undefined}>
              <Icon name={icon} />
              <span>{label}</span>
              {count !== undefined && count > 0 && (
                <span className={styles.count}>
                  {count}
                  <VisuallyHidden> {t('kit:navigation.waiting')}</VisuallyHidden>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </div>
  ))
}
