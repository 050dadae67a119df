import { useEffect } from 'react'
import { useT } from '~/ui/i18n'
import type { ServerClock } from '../clock/server-clock'
import { useObservable } from '../parts/use-observable'
import type { HallClient } from '../protocol/hall-client'
import type { Hall } from '../sitting/hall'
import type { HallScreen } from '../sitting/hall-screen'
import { ElsewherePage } from './elsewhere-page'
import { EndedPage } from './ended-page'
import { ExamPage } from './exam-page'
import { HallFrame } from './hall-frame'
import { ProblemPage } from './problem-page'
import { SupersededPage } from './superseded-page'
import { TabPage } from './tab-page'
import { WaitingRoom } from './waiting-room'

type HallAppProps = { readonly hall: Hall; readonly client: HallClient; readonly clock: ServerClock; readonly candidateId: string }

export function HallApp(props: HallAppProps) {
  const t = useT()
  const { current } = useObservable(props.hall.screen)
  useEffect(() => {
    if (current.name !== 'exam' && current.name !== 'waiting-room' && current.name !== 'ended') document.title = t('hall:title.hall')
  }, [current.name, t])
  return <Screen {...props} screen={current} />
}

function Screen({ hall, client, clock, candidateId, screen }: HallAppProps & { readonly screen: HallScreen }) {
  const t = useT()
  if (candidateId === '') return <ProblemPage candidateId="" problem="no-candidate" sentence="" onRetry={() => undefined} />
  switch (screen.name) {
    case 'loading':
      return <HallFrame title={t('hall:loading')} isBusy />
    case 'problem':
      return <ProblemPage candidateId={candidateId} problem={screen.problem} sentence={screen.sentence} onRetry={() => void hall.open()} />
    case 'second-tab':
    case 'moved-tab':
      return <TabPage isMoved={screen.name === 'moved-tab'} onHere={() => void hall.open('steal')} />
    case 'waiting-room':
      return (
        <WaitingRoom
          view={screen.view}
          isKept={screen.isKept}
          refusal={screen.refusal}
          client={client}
          clock={clock}
          onStart={() => hall.start(screen.view)}
        />
      )
    case 'elsewhere':
      return (
        <ElsewherePage view={screen.view} refusal={screen.refusal} clock={clock} onTake={(proof) => hall.takeSeat(screen.view, proof)} />
      )
    case 'exam':
      return <ExamPage sitting={screen.sitting} clock={clock} isKept={screen.isKept} />
    case 'superseded':
      return <SupersededPage view={screen.view} lateCount={screen.lateCount} onAgain={() => void hall.open()} />
    case 'ended':
      return <EndedPage view={screen.view} end={screen.end} />
  }
}
