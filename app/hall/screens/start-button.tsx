import { useEffect, useState } from 'react'
import { Button } from '~/ui/button'
import { daysLeft, isDaysAway } from '~/ui/countdown'
import { useFormat, useT } from '~/ui/i18n'
import type { ServerClock } from '../clock/server-clock'
import { clockFace } from '../parts/clock-face'
import { useServerNow } from '../parts/use-server-now'
import type { HallView } from '../protocol/hall-protocol'
import type { StartRefusal } from '../sitting/hall-screen'
import styles from './start-button.module.css'

type StartButtonProps = {
  readonly view: HallView
  readonly clock: ServerClock
  readonly isConfirmed: boolean
  readonly refusal: StartRefusal | null
  readonly onStart: () => Promise<void>
}

/** Open from the opening time on, by the server's clock; while it is not, the reason stands beside it. */
export function StartButton({ view, clock, isConfirmed, refusal, onStart }: StartButtonProps) {
  const t = useT()
  const format = useFormat()
  const now = useServerNow(clock) ?? Date.parse(view.serverTime)
  const [isBusy, setIsBusy] = useState(false)
  const wait = Date.parse(view.session.opensAt) - now
  const isOpen = wait <= 0
  useEffect(() => setIsBusy(false), [refusal])

  function reason(): string {
    if (isDaysAway(wait)) return t('hall:room.opensIn', { time: format.dateTime(view.session.opensAt), duration: daysLeft(wait, format) })
    if (!isOpen) return t('hall:room.opensIn', { time: format.clockTime(view.session.opensAt), duration: clockFace(wait) })
    return t(isConfirmed ? 'hall:room.ready' : 'hall:room.needConfirm')
  }

  async function start(): Promise<void> {
    setIsBusy(true)
    await onStart()
    setIsBusy(false)
  }

  return (
    <div className={styles.start}>
      <Button
        type="button"
        kind="main"
        describedBy="start-reason"
        isDisabled={!isOpen || !isConfirmed || isBusy}
        onClick={() => void start()}
      >
        {t(isBusy ? 'hall:room.starting' : 'hall:room.start')}
      </Button>
      <p className={styles.reason} id="start-reason">
        {reason()}
      </p>
      <div role="alert">
        {refusal !== null && !isBusy && (
          <p className={styles.refusal}>{refusal.sentence === '' ? t('hall:room.failed') : refusal.sentence}</p>
        )}
      </div>
    </div>
  )
}
