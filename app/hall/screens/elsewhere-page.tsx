import { useState, type FormEvent } from 'react'
import { Button } from '~/ui/button'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import { TextInput } from '~/ui/text-input'
import type { ServerClock } from '../clock/server-clock'
import type { HallView } from '../protocol/hall-protocol'
import type { SeatRefusal } from '../sitting/hall-screen'
import { useServerNow } from '../parts/use-server-now'
import { HallFrame } from './hall-frame'
import styles from './plain.module.css'

type Proof = { code: string } | { password: string }
type ElsewherePageProps = {
  readonly view: HallView
  readonly refusal: SeatRefusal | null
  readonly clock: ServerClock
  readonly onTake: (proof: Proof) => Promise<void>
}

/** The attempt is live on another computer: the invigilator's code (formal) or the password once more (mock) brings it here. */
export function ElsewherePage({ view, refusal, clock, onTake }: ElsewherePageProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const now = useServerNow(clock, 1_000)
  const [isBusy, setIsBusy] = useState(false)
  const [isEmpty, setIsEmpty] = useState(false)
  const isMock = view.exam.kind === 'MOCK'
  const left = Date.parse(view.attempt?.deadlineAt ?? view.session.endsAt) - (now ?? Date.parse(view.serverTime))

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('proof') ?? '').trim()
    setIsEmpty(typed === '')
    if (typed === '') return
    setIsBusy(true)
    await onTake(isMock ? { password: typed } : { code: typed })
    setIsBusy(false)
  }

  function error(): string | undefined {
    if (isEmpty) return t('hall:elsewhere.empty')
    if (refusal === null) return undefined
    const sentence = refusal.sentence === '' ? t('hall:elsewhere.failed') : refusal.sentence
    return refusal.remaining === null ? sentence : `${sentence} ${t('hall:elsewhere.remaining', { count: refusal.remaining })}`
  }

  return (
    <HallFrame title={t('hall:elsewhere.title')} icon="swap" tone="duty" candidateId={view.candidate.candidateId} isDemo={view.isDemo}>
      <Sheet>
        <p className={styles.text}>
          {t('hall:elsewhere.text', {
            exam: pick(view.exam.titleZh, view.exam.titleEn),
            duration: format.duration(Math.max(0, left)),
          })}
        </p>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <TextInput
            name="proof"
            label={t(isMock ? 'hall:elsewhere.password' : 'hall:elsewhere.code')}
            hint={t(isMock ? 'hall:elsewhere.passwordHint' : 'hall:elsewhere.codeHint')}
            error={error()}
            type={isMock ? 'password' : 'text'}
            autoComplete={isMock ? 'current-password' : 'off'}
            isShort
          />
          <div className={styles.buttons}>
            <Button kind="main" isBusy={isBusy}>
              {t('hall:elsewhere.submit')}
            </Button>
          </div>
        </form>
      </Sheet>
    </HallFrame>
  )
}
