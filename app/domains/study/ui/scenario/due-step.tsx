import { AnswerOption } from '~/ui/answer-option'
import { Button } from '~/ui/button'
import { usePick, useT } from '~/ui/i18n'
import { Icon } from '~/ui/icon'
import { Select } from '~/ui/select'
import styles from './scenario.module.css'
import type { DueStep } from './scenario-types'

interface DueStepFormProps {
  readonly slug: string
  readonly runId: string
  readonly step: DueStep
  readonly number: number
}

/** The step that is due: what happens, and the form with which the officer acts. */
export function DueStepForm({ slug, runId, step, number }: DueStepFormProps) {
  const t = useT()
  const pick = usePick()
  const ask = step.ask
    ? pick(step.ask.zh, step.ask.en)
    : t(step.kind === 'ORDER' ? 'study:scenario.askORDER' : `study:scenario.ask${step.mode}`)
  return (
    <section className={styles.step} id="step" aria-labelledby="step-title" tabIndex={-1}>
      <h2 id="step-title">{t('study:scenario.stepNumber', { number })}</h2>
      <p className={styles.situation}>{pick(step.situation.zh, step.situation.en)}</p>
      <form method="post" action={`/study/scenarios/${slug}/moves`}>
        <input type="hidden" name="runId" value={runId} />
        <input type="hidden" name="stepId" value={step.id} />
        <fieldset className={styles.options}>
          <legend className={styles.ask}>
            <Icon name={step.mode === 'SAY' ? 'talk' : 'users'} />
            <span>{ask}</span>
          </legend>
          {step.kind === 'CHOOSE' ? <Choices step={step} /> : <Positions step={step} />}
        </fieldset>
        <Button kind="main">{t(step.mode === 'SAY' ? 'study:scenario.answerSAY' : 'study:scenario.answer')}</Button>
      </form>
    </section>
  )
}

function Choices({ step }: { readonly step: DueStep }) {
  const pick = usePick()
  return step.options.map(({ id, text }, index) => (
    <AnswerOption key={id} type="radio" name="choice" value={id} letter={String.fromCharCode(65 + index)}>
      {pick(text.zh, text.en)}
    </AnswerOption>
  ))
}

function Positions({ step }: { readonly step: DueStep }) {
  const t = useT()
  const pick = usePick()
  const options = [
    { value: '0', label: t('study:scenario.leaveOut') },
    ...step.options.map((_, index) => ({ value: String(index + 1), label: t('study:scenario.positionNumber', { number: index + 1 }) })),
  ]
  return (
    <ul className={styles.positions}>
      {step.options.map(({ id, text }) => (
        <li key={id}>
          <Select name={`position-${id}`} label={pick(text.zh, text.en)} options={options} value="0" />
        </li>
      ))}
    </ul>
  )
}
