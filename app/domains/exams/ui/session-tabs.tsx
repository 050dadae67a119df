import { useT } from '~/ui/i18n'
import { Tabs } from '~/ui/tabs'
import type { SessionPage } from '../model/session-pages'

interface SessionTabsProps {
  readonly sessionId: string
  readonly pages: readonly SessionPage[]
  readonly current: SessionPage
}

/** Between the board, the candidates and the results of one session, as far as the reader may open them. */
export function SessionTabs({ sessionId, pages, current }: SessionTabsProps) {
  const t = useT()
  const at = `/sessions/${sessionId}`
  const tabs = {
    board: { href: at, label: t('exams:session.tabBoard') },
    candidates: { href: `${at}/candidates`, label: t('exams:session.tabCandidates') },
    results: { href: `${at}/results`, label: t('exams:session.tabResults') },
  }
  return <Tabs label={t('exams:session.tabs')} tabs={pages.map((page) => ({ ...tabs[page], isCurrent: page === current }))} />
}
