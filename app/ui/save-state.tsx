import { useFormat, useT } from './i18n'
import { Icon } from './icon'
import styles from './save-state.module.css'

export interface SaveStateProps {
  /** saved: durable on the server · local: on this computer only · failed: neither. */
  readonly state: 'saving' | 'saved' | 'local' | 'failed'
  /** When it was saved there. */
  readonly at?: string | Date
  /** Answers that still have to reach the server. */
  readonly waiting?: number
}

const icons = { saving: 'sync', saved: 'check', local: 'offline', failed: 'alert' } as const

/** Says what is saved, where and when; never one word for both places. */
export function SaveState({ state, at, waiting = 0 }: SaveStateProps) {
  const t = useT()
  const format = useFormat()
  const time = at ? format.clockTime(at) : ''
  return (
    <span className={`${styles.state} ${styles[state]}`}>
      <Icon name={icons[state]} />
      <span>
        {t(`kit:save.${state}`, { time }).trim()}
        {state === 'local' && waiting > 0 && t('kit:save.waiting', { count: waiting })}
      </span>
    </span>
  )
}
