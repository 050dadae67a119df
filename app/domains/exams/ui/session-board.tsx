import type { ReactNode } from 'react'
import { Banner } from '~/ui/banner'
import { LinkButton } from '~/ui/button'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import type { SessionPage } from '../model/session-pages'
import type { LiveBoardProps } from './live-board'
import { LiveBoard } from './live-board'
import { SessionTabs } from './session-tabs'

export interface SessionBoardProps extends LiveBoardProps {
  readonly pages: readonly SessionPage[]
  /** A take-over code just issued; it is shown this once. */
  readonly issued?: { readonly deskNo: string; readonly name: string; readonly code: string; readonly expiresAt: string }
  /** A refusal of the last act, as a sentence. */
  readonly refusal?: string
  /** What may be done for the whole room. */
  readonly children?: ReactNode
}

/** The page of a running session. What was typed or issued stands outside the live part, where nothing replaces it. */
export function SessionBoard({ pages, issued, refusal, children, ...live }: SessionBoardProps) {
  const { session } = live
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  return (
    <>
      <PageTitle
        title={t('exams:board.title', { batch: session.batch })}
        lead={`${pick(session.titleZh, session.titleEn)} · ${t('exams:session.place', { room: pick(session.roomZh, session.roomEn), time: format.span(session.opensAt, session.endsAt) })}`}
        aside={
          <LinkButton href={`/sessions/${session.sessionId}`} icon="sync">
            {t('exams:board.refresh')}
          </LinkButton>
        }
      />
      <SessionTabs sessionId={session.sessionId} pages={pages} current="board" />
      <Stack>
        {refusal && <Banner tone="danger" title={refusal} isAlert />}
        {issued && (
          <Banner
            tone="duty"
            icon="key"
            title={t('exams:board.codeTitle', { desk: issued.deskNo, name: issued.name, code: issued.code })}
            isStatus
          >
            {t('exams:board.codeMore', { time: format.time(issued.expiresAt) })}
          </Banner>
        )}
        <LiveBoard {...live} />
        {children}
      </Stack>
    </>
  )
}
