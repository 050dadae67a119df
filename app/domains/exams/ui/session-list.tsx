import { LinkButton } from '~/ui/button'
import { useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import type { PagingProps } from '~/ui/pagination'
import { Sheet } from '~/ui/sheet'
import { FoldedGroup } from './folded-group'
import type { ListedSession } from './session-table'
import { SessionTable } from './session-table'

export interface SessionListProps {
  /** formal and mock exams */
  readonly sessions: readonly ListedSession[]
  readonly paging?: PagingProps
  /** of diagnostic tests, all of them */
  readonly tests?: readonly ListedSession[]
  readonly mayArrange?: boolean
}

/** Every session the reader may see, newest first; those of diagnostic tests, which ask for no act, as one folded group below. */
export function SessionList({ sessions, paging, tests = [], mayArrange }: SessionListProps) {
  const t = useT()
  const handedIn = tests.reduce((sum, test) => sum + test.handedIn, 0)
  return (
    <>
      <PageTitle
        title={t('exams:session.sessions')}
        lead={t('exams:session.sessionsLead')}
        aside={
          mayArrange && (
            <LinkButton href="/sessions/new" kind="main" icon="plus">
              {t('exams:session.arrange')}
            </LinkButton>
          )
        }
      />
      <Stack>
        <Sheet isFlush>
          <SessionTable caption={t('exams:session.sessions')} sessions={sessions} paging={paging} />
        </Sheet>
        {tests.length > 0 && (
          <Sheet isFlush>
            <FoldedGroup
              id="diagnostic-tests"
              title={t('exams:session.tests', { count: tests.length })}
              line={t('exams:session.testsLine', { handedIn })}
            >
              <SessionTable caption={t('exams:session.tests', { count: tests.length })} sessions={tests} />
            </FoldedGroup>
          </Sheet>
        )}
      </Stack>
    </>
  )
}
