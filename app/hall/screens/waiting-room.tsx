import { useEffect, useState } from 'react'
import { Banner } from '~/ui/banner'
import { Button } from '~/ui/button'
import { usePick, useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import { Tag } from '~/ui/tag'
import type { ServerClock } from '../clock/server-clock'
import type { HallClient } from '../protocol/hall-client'
import type { HallView } from '../protocol/hall-protocol'
import { ReadinessList } from '../readiness/readiness-list'
import { adoptNewShell } from '../shell-worker/adopt-new-shell'
import type { StartRefusal } from '../sitting/hall-screen'
import { HallFrame } from './hall-frame'
import { IdentityFacts } from './identity-facts'
import { Rehearsal } from './rehearsal'
import { StartButton } from './start-button'
import styles from './waiting-room.module.css'

type WaitingRoomProps = {
  readonly view: HallView
  readonly isKept: boolean
  readonly refusal: StartRefusal | null
  readonly client: HallClient
  readonly clock: ServerClock
  readonly onStart: () => Promise<void>
}

/** Before the bell: who, what, where confirmed; this computer checked; a rehearsal; the start at the opening time. */
export function WaitingRoom({ view, isKept, refusal, client, clock, onStart }: WaitingRoomProps) {
  const t = useT()
  const pick = usePick()
  const [isRehearsing, setIsRehearsing] = useState(false)
  const [isConfirmed, setIsConfirmed] = useState(false)
  const { exam, candidate, isDurable, isDemo } = view
  const isMock = exam.kind === 'MOCK'
  const title = pick(exam.titleZh, exam.titleEn)

  useEffect(() => void adoptNewShell(), [])
  useEffect(() => {
    document.title = t('hall:title.room', { exam: title })
  }, [t, title])

  if (isRehearsing) return <Rehearsal onBack={() => setIsRehearsing(false)} />
  return (
    <HallFrame title={title} subtitle={t('hall:room.title')} isWide isDemo={isDemo} candidateId={candidate.candidateId}>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Sheet
            title={t('hall:room.identity')}
            isRuled
            aside={<Tag tone="brand">{t(isMock ? 'hall:room.mock' : 'hall:room.formal')}</Tag>}
          >
            <IdentityFacts view={view} />
            <label className={styles.confirm}>
              <input
                type="checkbox"
                className={styles.box}
                checked={isConfirmed}
                onChange={(event) => setIsConfirmed(event.target.checked)}
              />
              <span>{t('hall:room.confirm', { name: pick(candidate.nameZh, candidate.nameEn) })}</span>
            </label>
            <p className={styles.faint}>{t('hall:room.wrong')}</p>
            <StartButton view={view} clock={clock} isConfirmed={isConfirmed} refusal={refusal} onStart={onStart} />
          </Sheet>
          {!isKept && <Banner tone="duty" title={t('hall:room.memory')} icon="alert" />}
          {!isDurable && <Banner tone="info" title={t('hall:room.trial')} />}
        </div>
        <div className={styles.stack}>
          <Sheet title={t('hall:room.checks')}>
            <ReadinessList client={client} clock={clock} isKept={isKept} />
          </Sheet>
          <Sheet title={t('hall:room.rules')}>
            <ul className={styles.rules}>
              <li>{t('hall:room.ruleSave')}</li>
              <li>{t('hall:room.ruleDown')}</li>
              <li>{t('hall:room.ruleTime')}</li>
              <li>{t(isMock ? 'hall:room.ruleSeatMock' : 'hall:room.ruleSeat')}</li>
            </ul>
            <div className={styles.rehearse}>
              <Button type="button" icon="edit" onClick={() => setIsRehearsing(true)}>
                {t('hall:room.rehearse')}
              </Button>
              <span className={styles.faint}>{t('hall:room.rehearseHint')}</span>
            </div>
          </Sheet>
        </div>
      </div>
    </HallFrame>
  )
}
