import { useEffect, useRef } from 'react'
import { otherLanguage } from '~/platform/language'
import { Button } from '~/ui/button'
import { useLanguage, useT } from '~/ui/i18n'
import { hallLinks } from '../hall-links'
import { Dialog } from './dialog'
import styles from './help-dialog.module.css'

type HelpDialogProps = {
  readonly candidateId: string
  readonly hasShortcuts: boolean
  readonly onShortcuts: (hasShortcuts: boolean) => void
  readonly onClose: () => void
}

/** The keys, a switch for the single-letter ones (WCAG 2.1.4), how saving works, and the other language. */
export function HelpDialog({ candidateId, hasShortcuts, onShortcuts, onClose }: HelpDialogProps) {
  const t = useT()
  const language = useLanguage()
  const other = otherLanguage(language)
  const foot = useRef<HTMLDivElement>(null)
  useEffect(() => foot.current?.querySelector('button')?.focus(), [])
  const keys = [
    [['A', 'B', 'C', 'D', 'E'], t('hall:help.choose')],
    [[t('hall:help.keyArrows')], t('hall:help.move')],
    [[t('hall:help.keyEnter')], t('hall:help.next')],
    [['M'], t('hall:help.flag')],
    [[t('hall:help.keyAll')], t('hall:help.sheet')],
    [['?'], t('hall:help.help')],
  ] as const
  return (
    <Dialog titleId="help-title" onCancel={onClose}>
      <h2 id="help-title">{t('hall:help.title')}</h2>
      <dl className={styles.keys}>
        {keys.map(([names, does]) => (
          <div className={styles.line} key={does}>
            <dt className={styles.names}>
              {names.map((name) => (
                <kbd className={styles.key} key={name}>
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.switch}>
        <input type="checkbox" className={styles.box} checked={hasShortcuts} onChange={(event) => onShortcuts(event.target.checked)} />
        {t('hall:help.shortcuts')}
      </label>
      <p className={styles.saving}>{t('hall:help.saving')}</p>
      <div className={styles.foot} ref={foot}>
        <a href={hallLinks.hall(other, candidateId)} hrefLang={other} aria-label={t('hall:help.language')}>
          <span lang={other}>{t('hall:help.languageName')}</span>
        </a>
        <Button type="button" kind="main" onClick={onClose}>
          {t('hall:help.close')}
        </Button>
      </div>
    </Dialog>
  )
}
