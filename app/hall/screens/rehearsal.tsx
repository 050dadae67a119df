import { useState } from 'react'
import { Button } from '~/ui/button'
import { useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import { choose, cleared } from '../parts/choose'
import { optionLetter } from '../parts/option-letter'
import { QuestionCard } from '../parts/question-card'
import { useExamKeys } from '../parts/use-exam-keys'
import type { Answer } from '../protocol/hall-protocol'
import type { PlacedQuestion } from '../sitting/paper-layout'
import { HallFrame } from './hall-frame'
import styles from './rehearsal.module.css'

/** Three questions without weight, on the very parts of the exam page: to get used to choosing, moving and typing. */
export function Rehearsal({ onBack }: { readonly onBack: () => void }) {
  const t = useT()
  const questions = useRehearsalQuestions()
  const [at, setAt] = useState(0)
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({})
  const [flags, setFlags] = useState<readonly string[]>([])
  const question = questions[at] ?? questions[0]
  const id = question.questionId
  const step = (by: number) => setAt((before) => Math.min(questions.length - 1, Math.max(0, before + by)))
  const keep = (answer: Answer) => setAnswers((before) => ({ ...before, [id]: answer }))
  const flag = () => setFlags((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]))
  const press = (optionId: string | undefined) => optionId !== undefined && keep(choose(question, answers[id], optionId))

  useExamKeys({
    isOn: true,
    hasShortcuts: true,
    onLetter: (index) => press(question.options?.[index]?.optionId),
    onFlag: flag,
    onPrevious: () => step(-1),
    onNext: () => step(1),
    onHelp: () => undefined,
  })

  return (
    <HallFrame title={t('hall:rehearsal.title')} subtitle={t('hall:rehearsal.note')} isWide>
      <Sheet>
        <div className={styles.card}>
          <QuestionCard
            question={question}
            groupRange={null}
            answer={answers[id]}
            isFlagged={flags.includes(id)}
            isDisabled={false}
            hasShortcuts
            takesFocus={at > 0}
            onChoose={press}
            onClear={() => keep(cleared(question))}
            onType={keep}
            onHold={() => undefined}
            onLeave={() => undefined}
          />
        </div>
        <div className={styles.foot}>
          <Button type="button" icon="left" isDisabled={at === 0} onClick={() => step(-1)}>
            {t('hall:foot.previous')}
          </Button>
          <Button type="button" icon="flag" isPressed={flags.includes(id)} onClick={flag}>
            {t(flags.includes(id) ? 'hall:foot.unflag' : 'hall:foot.flag')}
          </Button>
          <Button type="button" iconAfter="right" isDisabled={at === questions.length - 1} onClick={() => step(1)}>
            {t('hall:foot.next')}
          </Button>
          <span className={styles.fill} />
          <Button type="button" kind="main" onClick={onBack}>
            {t('hall:rehearsal.back')}
          </Button>
        </div>
      </Sheet>
    </HallFrame>
  )
}

function useRehearsalQuestions(): readonly [PlacedQuestion, ...PlacedQuestion[]] {
  const t = useT()
  const same = (words: string) => ({ zh: words, en: words })
  const options = [0, 1, 2, 3].map((index) => ({
    optionId: `r${index}`,
    text: same(t('hall:rehearsal.option', { letter: optionLetter(index) })),
  }))
  const base = { marks: 1, sectionIndex: 0 } as const
  return [
    { ...base, questionId: 'r-1', number: 1, type: 'SINGLE', ruleKey: 'single-exact', stem: same(t('hall:rehearsal.stemSingle')), options },
    {
      ...base,
      questionId: 'r-2',
      number: 2,
      type: 'MULTIPLE',
      ruleKey: 'multiple-all-or-nothing',
      stem: same(t('hall:rehearsal.stemMultiple')),
      options,
    },
    {
      ...base,
      questionId: 'r-3',
      number: 3,
      type: 'FILL_IN',
      ruleKey: 'fill-in-per-blank',
      stem: same(t('hall:rehearsal.stemBlanks')),
      blanks: 1,
    },
  ]
}
