import { useT } from './i18n'
import { Icon } from './icon'
import styles from './person-menu.module.css'
import type { Person } from './person'
import { VisuallyHidden } from './visually-hidden'

/** Who is signed in, and what concerns the account. Opens without script. */
export function PersonMenu({ person }: { readonly person: Person }) {
  const t = useT()
  return (
    <details className={styles.menu}>
      <summary className={styles.person}>
        <Icon name="user" />
        <VisuallyHidden>{t('kit:navigation.account')}</VisuallyHidden>
        <span className={styles.name}>{person.name}</span>
        <span className={styles.badge}>{person.badgeNo}</span>
        <Icon name="down" className={styles.arrow} />
      </summary>
      <div className={styles.panel}>
        <p className={styles.who}>
          <b>{person.name}</b>
          <span>{person.badgeNo}</span>
        </p>
        <ul>
          {person.links?.map(({ href, label }) => (
            <li key={href}>
              <a className={styles.entry} href={href}>
                {label}
              </a>
            </li>
          ))}
        </ul>
        <form method="post" action={person.signOutAction ?? '/sign-out'}>
          <button type="submit" className={styles.entry}>
            {t('kit:navigation.signOut')}
          </button>
        </form>
      </div>
    </details>
  )
}
