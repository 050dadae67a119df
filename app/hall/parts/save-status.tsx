import { useEffect, useState } from 'react'
import { useFormat, useT } from '~/ui/i18n'
import { Icon } from '~/ui/icon'
import type { IconName } from '~/ui/icon-names'
import type { SittingState } from '../sitting/sitting-state'
import styles from './save-status.module.css'

const SHOWN_AFTER_MS = 400

type SaveStatusProps = { readonly state: SittingState; readonly isKept: boolean }

/** What is saved, where, when: “saved” means durable at the server, “on this computer” means only here (design language §1.5). */
export function SaveStatus({ state, isKept }: SaveStatusProps) {
  const t = useT()
  const format = useFormat()
  const { unsent, savedAt, keptAt, downSince, trouble } = state
  const isSlow = useLasting(unsent.length > 0)
  const time = (at: number) => format.clockTime(new Date(at))
  const isCut = downSince !== null || trouble === 'signed-out' || trouble === 'not-yours'

  function shown(): { look: string | undefined; icon: IconName; words: string } {
    if (unsent.length > 0 && (trouble === 'store-full' || !isKept) && (isCut || isSlow)) {
      return { look: styles.bad, icon: 'alert', words: t('hall:save.unsent', { count: unsent.length }) }
    }
    if (isCut && unsent.length > 0 && keptAt !== null) {
      return { look: styles.off, icon: 'offline', words: t('hall:save.kept', { count: unsent.length, time: time(keptAt) }) }
    }
    if (downSince !== null) return { look: styles.off, icon: 'offline', words: t('hall:save.down') }
    if (isSlow) return { look: styles.busy, icon: 'sync', words: t('hall:save.saving') }
    if (savedAt !== null) return { look: styles.ok, icon: 'check', words: t('hall:save.saved', { time: time(savedAt) }) }
    return { look: styles.none, icon: 'check', words: t('hall:save.none') }
  }

  const { look, icon, words } = shown()
  return (
    <p className={look} data-save={unsent.length}>
      <Icon name={icon} />
      {words}
    </p>
  )
}

/** True once a condition has lasted: a save that takes an instant shows nothing. */
function useLasting(isSo: boolean): boolean {
  const [hasLasted, setHasLasted] = useState(false)
  useEffect(() => {
    setHasLasted(false)
    if (!isSo) return
    const timer = setTimeout(() => setHasLasted(true), SHOWN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [isSo])
  return isSo && hasLasted
}
