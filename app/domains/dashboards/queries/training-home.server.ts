import { holds, type AccountActor } from '~/domains/audit/model/actor'
import { sessionFigures } from '~/domains/exams/queries/session-figures.server'
import { unitProgress } from '~/domains/study/queries/unit-progress.server'

const LATEST_AT_MOST = 5

/** What the training unit runs, must publish, and who is behind with study. */
export async function trainingHome(actor: AccountActor, now: Date) {
  const [sessions, progress] = await Promise.all([
    sessionFigures(actor, now),
    holds(actor, 'study.progress.view') ? unitProgress(actor, now) : { modules: [] },
  ])
  const running = sessions.filter(({ status }) => status === 'RUNNING')
  const tests = running.filter(({ isDiagnostic }) => isDiagnostic)
  const assigned = progress.modules.filter((module) => module.assigned > 0)
  return {
    running: running.filter(({ isDiagnostic }) => !isDiagnostic),
    tests: { count: tests.length, handedIn: tests.reduce((sum, { handedIn }) => sum + handedIn, 0) },
    scheduled: sessions.filter(({ status }) => status === 'SCHEDULED'),
    toPublish: sessions.filter(({ status, kind, marked }) => status === 'ENDED' && kind === 'FORMAL' && marked > 0),
    published: sessions.filter(({ status }) => status === 'PUBLISHED').slice(0, LATEST_AT_MOST),
    sitting: sessions.reduce((sum, { started, handedIn }) => sum + started - handedIn, 0),
    assigned,
    overdue: assigned.reduce((sum, module) => sum + module.overdue, 0),
  }
}
