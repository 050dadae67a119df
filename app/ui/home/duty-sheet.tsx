import type { ReactNode } from 'react'
import { spaced } from '~/platform/format'
import { LinkButton } from '../button'
import { DutyList } from '../duty-list'
import { EmptyState } from '../empty-state'
import { useFormat, useT } from '../i18n'
import { Sheet } from '../sheet'
import { dutyWords } from './duty-words'

/** Something a person must do, as the homes take it; `why` is already in the reader's words. */
export interface DutyTask {
  readonly id: string
  /** ISO; null where there is no deadline. */
  readonly dueAt: string | null
  readonly what: string
  readonly href: string
  readonly why?: string
  readonly progress?: { readonly share: number; readonly minutesLeft?: number }
  readonly act: string
  readonly actHref?: string
}

interface DutySheetProps {
  readonly tasks: readonly DutyTask[]
  readonly now: string
  /** Instead of the list where nothing is to do. */
  readonly empty?: ReactNode
}

/** The sheet every home begins with: deadline, task, act, earliest first. */
export function DutySheet({ tasks, now, empty }: DutySheetProps) {
  const t = useT()
  const format = useFormat()
  if (tasks.length === 0) return <Sheet>{empty ?? <NothingToDo />}</Sheet>
  return (
    <Sheet isFlush isRuled>
      <DutyList
        duties={inOrder(tasks).map((task) => ({
          ...task,
          ...dutyWords(task.dueAt, now, t, format),
          progress: task.progress && {
            share: task.progress.share,
            label: t('pages:duty.read', { share: format.percent(task.progress.share) }),
            left: task.progress.minutesLeft === undefined ? undefined : t('pages:duty.minutesLeft', { minutes: task.progress.minutesLeft }),
          },
        }))}
      />
    </Sheet>
  )
}

/** One sentence: how much, and by when. */
export function useDutyLead(tasks: readonly DutyTask[], now: string): string {
  const t = useT()
  const format = useFormat()
  const first = inOrder(tasks)[0]
  if (!first) return t('pages:duty.none')
  const count = tasks.length
  if (first.dueAt === null) return t('pages:duty.undated', { count })
  return spaced(t('pages:duty.lead', { count, when: dutyWords(first.dueAt, now, t, format).when }))
}

function NothingToDo() {
  const t = useT()
  return (
    <EmptyState title={t('pages:duty.none')} action={<LinkButton href="/study">{t('pages:duty.toStudy')}</LinkButton>}>
      {t('pages:duty.noneMore')}
    </EmptyState>
  )
}

function inOrder(tasks: readonly DutyTask[]): DutyTask[] {
  return [...tasks].sort((a, b) => (a.dueAt ?? '9999').localeCompare(b.dueAt ?? '9999'))
}
