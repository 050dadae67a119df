import { useCallback, useEffect, useState } from 'react'
import { usePick, useT } from '~/ui/i18n'
import type { ServerClock } from '../clock/server-clock'
import { AnswerSheet } from '../parts/answer-sheet'
import { choose, cleared } from '../parts/choose'
import { ExamFoot } from '../parts/exam-foot'
import { ExamNotice } from '../parts/exam-notice'
import { ExamTop } from '../parts/exam-top'
import { HandInDialog } from '../parts/hand-in-dialog'
import { HelpDialog } from '../parts/help-dialog'
import { QuestionCard } from '../parts/question-card'
import { SheetDialog } from '../parts/sheet-dialog'
import type { TimeCall } from '../parts/time-call'
import { useExamKeys } from '../parts/use-exam-keys'
import { useObservable } from '../parts/use-observable'
import { isAnswered } from '../sitting/is-answered'
import type { Sitting } from '../sitting/sitting'
import styles from './exam-page.module.css'

type Panel = 'hand-in' | 'help' | 'sheet' | null
type ExamPageProps = { readonly sitting: Sitting; readonly clock: ServerClock; readonly isKept: boolean }

/** The exam itself. Nothing on it moves but the clock. */
export function ExamPage({ sitting, clock, isKept }: ExamPageProps) {
  const t = useT()
  const pick = usePick()
  const state = useObservable(sitting.state)
  const [panel, setPanel] = useState<Panel>(null)
  const [lastCall, setLastCall] = useState<{ call: TimeCall; at: number } | null>(null)
  const [isHeadingNext, setIsHeadingNext] = useState(false)
  const { layout, answers, desk, unsent, view, phase } = state
  const at = Math.max(
    0,
    layout.questions.findIndex(({ questionId }) => questionId === desk.current),
  )
  const question = layout.questions[at]
  const isStopped = phase !== 'answering' || state.trouble === 'not-yours'
  const onCall = useCallback((call: TimeCall) => setLastCall({ call, at: clock.now() ?? 0 }), [clock])

  useArrangement(desk.isContrast, desk.isLarge)
  useEffect(() => {
    document.title = t('hall:title.questionOf', { number: at + 1, exam: pick(view.exam.titleZh, view.exam.titleEn) })
  })

  function goTo(questionId: string, isByArrow = false): void {
    setIsHeadingNext(!isByArrow)
    sitting.goTo(questionId)
  }
  function step(by: number): void {
    const target = layout.questions[at + by]
    if (target) goTo(target.questionId)
  }
  function press(optionId: string | undefined): void {
    if (!question || optionId === undefined || isStopped) return
    sitting.answer(question.questionId, choose(question, answers[question.questionId], optionId))
  }

  useExamKeys({
    isOn: panel === null,
    hasShortcuts: desk.hasShortcuts,
    onLetter: (index) => press(question?.options?.[index]?.optionId),
    onFlag: () => sitting.toggleFlag(desk.current),
    onPrevious: () => step(-1),
    onNext: () => step(1),
    onHelp: () => setPanel('help'),
  })

  if (!question) return null
  const id = question.questionId
  const answered = layout.questions.filter(({ questionId }) => isAnswered(answers[questionId])).length
  const group = layout.questions.filter((other) => question.group && other.group?.id === question.group.id)
  const sheet = { layout, answers, flags: desk.flags, unsent, current: id }
  return (
    <div className={styles.exam}>
      <a className={styles.skip} href="#main">
        {t('hall:skip')}
      </a>
      <ExamTop state={state} clock={clock} isKept={isKept} onArrange={sitting.arrange} onHelp={() => setPanel('help')} onCall={onCall} />
      <div className={styles.body}>
        <main className={question.group ? styles.questionWide : styles.question} id="main">
          <QuestionCard
            question={question}
            groupRange={group.length > 0 ? [group[0]?.number ?? 0, group[group.length - 1]?.number ?? 0] : null}
            answer={answers[id]}
            isFlagged={desk.flags.includes(id)}
            isDisabled={isStopped}
            hasShortcuts={desk.hasShortcuts}
            takesFocus={isHeadingNext && panel === null}
            onChoose={press}
            onClear={() => sitting.answer(id, cleared(question))}
            onType={(answer) => sitting.type(id, answer)}
            onHold={() => sitting.holdDraft(id)}
            onLeave={sitting.flushDrafts}
          />
        </main>
        <aside className={styles.side}>
          <AnswerSheet {...sheet} onGoTo={goTo} />
        </aside>
      </div>
      <ExamNotice state={state} clock={clock} isKept={isKept} lastCall={lastCall} />
      <ExamFoot
        answered={answered}
        total={layout.questions.length}
        isFirst={at === 0}
        isLast={at === layout.questions.length - 1}
        isFlagged={desk.flags.includes(id)}
        isClosing={phase === 'closing'}
        onPrevious={() => step(-1)}
        onNext={() => step(1)}
        onFlag={() => sitting.toggleFlag(id)}
        onSheet={() => setPanel('sheet')}
        onCheck={() => setPanel('hand-in')}
      />
      {panel === 'sheet' && (
        <SheetDialog
          {...sheet}
          desk={desk}
          onArrange={sitting.arrange}
          onHelp={() => setPanel('help')}
          onCheck={() => setPanel('hand-in')}
          onClose={() => setPanel(null)}
          onGoTo={(questionId) => {
            setPanel(null)
            goTo(questionId)
          }}
        />
      )}
      {panel === 'hand-in' && (
        <HandInDialog
          state={state}
          onHandIn={sitting.handIn}
          onBack={() => setPanel(null)}
          onGoTo={(questionId) => {
            setPanel(null)
            goTo(questionId)
          }}
        />
      )}
      {panel === 'help' && (
        <HelpDialog
          candidateId={view.candidate.candidateId}
          hasShortcuts={desk.hasShortcuts}
          onShortcuts={(hasShortcuts) => sitting.arrange({ hasShortcuts })}
          onClose={() => setPanel(null)}
        />
      )}
    </div>
  )
}

/** High contrast and larger text belong to the attempt: they end with its page. */
function useArrangement(isContrast: boolean, isLarge: boolean): void {
  useEffect(() => {
    const root = document.documentElement
    const wantsMore = window.matchMedia('(prefers-contrast: more)').matches
    if (isContrast || wantsMore) root.dataset.theme = 'contrast'
    if (isLarge) root.dataset.size = 'large'
    return () => {
      delete root.dataset.theme
      delete root.dataset.size
    }
  }, [isContrast, isLarge])
}
