import { otherLanguage } from '~/platform/language'
import { useLanguage, useT } from './i18n'
import { Icon } from './icon'
import styles from './language-switch.module.css'

/** The other language in its own name. Posts to /language, which keeps the choice and returns to this page. */
export function LanguageSwitch({ path }: { readonly path: string }) {
  const t = useT()
  const other = otherLanguage(useLanguage())
  return (
    <form method="post" action="/language" className={styles.form}>
      <input type="hidden" name="returnTo" value={path} />
      <button type="submit" name="language" value={other} lang={other} className={styles.button}>
        <Icon name="globe" />
        <span>{t('kit:otherLanguage')}</span>
      </button>
    </form>
  )
}
