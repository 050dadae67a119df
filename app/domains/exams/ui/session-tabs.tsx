import { useT } from '~/ui/i18n'
import { Tabs } from '~/ui/tabs'

/** Between the board and the results of one session. */
export function SessionTabs({ sessionId, current }: { readonly sessionId: string; readonly current: 'board' | 'results' }) {
  const t = useT()
  return (
    <Tabs
      label={t('exams:session.tabs')}
      tabs={[
        { href: `/sessions/${sessionId}`, label: t('exams:session.tabBoard'), isCurrent: current === 'board' },
        { href: `/sessions/${sessionId}/results`, label: t('exams:session.tabResults'), isCurrent: current === 'results' },
      ]}
    />
  )
}
