import type { ReactNode } from 'react'
import { useT } from './i18n'
import { Icon } from './icon'
import styles from './review-chain.module.css'
import { VisuallyHidden } from './visually-hidden'

export interface ReviewStep {
  readonly title: ReactNode
  /** Person and time, or what is awaited. */
  readonly line?: ReactNode
  readonly state: 'done' | 'current' | 'waiting'
}

/** Numbered steps towards a decision. */
export function ReviewChain({ steps, rule }: { readonly steps: readonly ReviewStep[]; readonly rule?: ReactNode }) {
  const t = useT()
  return (
    <>
      <ol>
        {steps.map((step, index) => (
          <li className={styles.step} key={index} aria-current={step.state === 'current' ? 'step' : undefined}>
            <span className={`${styles.mark} ${styles[step.state]}`} aria-hidden="true">
              {step.state === 'done' ? <Icon name="check" className={styles.icon} /> : index + 1}
            </span>
            <span>{step.title}</span>
            <VisuallyHidden>{t(`kit:chain.${step.state}`)}</VisuallyHidden>
            {step.line && <small className={styles.line}>{step.line}</small>}
          </li>
        ))}
      </ol>
      {rule && <p className={styles.rule}>{rule}</p>}
    </>
  )
}
