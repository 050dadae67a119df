import { useT } from '~/ui/i18n'
import { Tabs } from '~/ui/tabs'

interface SessionTabsProps {
  readonly sessionId: string
  readonly current: 'board' | 'candidates' | 'results'
}

/** Between the board, the candidates and the results of one session. */
export function SessionTabs({ sessionId, current }: SessionTabsProps) {
  const t = useT()
  const at = `/sessions/${sessionId}`
  return (
    <Tabs
      label={t('exams:session.tabs')}
      tabs={[
        { href: at, label: t('exams:session.tabBoard'), isCurrent: current === 'board' },
        { href: `${at}/candidates`, label: t('exams:session.tabCandidates'), isCurrent: current === 'candidates' },
        { href: `${at}/results`, label: t('exams:session.tabResults'), isCurrent: current === 'results' },
      ]}
    />
  )
}
