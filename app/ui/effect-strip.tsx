import type { ReactNode } from 'react'
import styles from './effect-strip.module.css'
import { useT } from './i18n'

interface EffectStripProps {
  readonly who: ReactNode
  /** Citation with its version. */
  readonly basis: ReactNode
  /** Document number. */
  readonly number: ReactNode
  readonly effective: ReactNode
  /** Remedy and its period. */
  readonly remedy: ReactNode
}

/** The five facts of an act with legal effect; the same on forms, time lines and prints (design language §9). */
export function EffectStrip(facts: EffectStripProps) {
  const t = useT()
  return (
    <dl className={styles.strip}>
      {(['who', 'basis', 'number', 'effective', 'remedy'] as const).map((fact) => (
        <div className={styles.cell} key={fact}>
          <dt className={styles.label}>{t(`kit:effect.${fact}`)}</dt>
          <dd className={styles.value}>{facts[fact]}</dd>
        </div>
      ))}
    </dl>
  )
}
