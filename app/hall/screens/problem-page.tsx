import { useEffect } from 'react'
import { Button, LinkButton } from '~/ui/button'
import { useLanguage, useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import { hallLinks } from '../hall-links'
import type { HallProblem } from '../sitting/hall-screen'
import { HallFrame } from './hall-frame'
import styles from './plain.module.css'

type ProblemPageProps = {
  readonly candidateId: string
  readonly problem: HallProblem
  readonly sentence: string
  readonly onRetry: () => void
}

const RETRY_MS = 5_000
const keys = {
  'no-candidate': 'noCandidate',
  'not-a-candidate': 'notACandidate',
  'signed-out': 'signedOut',
  unreachable: 'unreachable',
  'insecure-context': 'insecureContext',
  'no-storage': 'noStorage',
  refused: 'refused',
} as const satisfies Record<HallProblem, string>

/** Why the hall cannot go on, and the next step. */
export function ProblemPage({ candidateId, problem, sentence, onRetry }: ProblemPageProps) {
  const t = useT()
  const language = useLanguage()
  const key = keys[problem]
  useEffect(() => {
    if (problem !== 'unreachable') return
    const timer = setTimeout(onRetry, RETRY_MS)
    return () => clearTimeout(timer)
  }, [problem, onRetry])
  const signIn = problem === 'signed-out'
  return (
    <HallFrame title={t(`hall:problem.${key}.title`)} icon="alert" tone="duty" candidateId={candidateId}>
      <Sheet>
        {sentence !== '' && <p className={styles.text}>{sentence}</p>}
        <p>{t(`hall:problem.${key}.text`)}</p>
        <div className={styles.buttons}>
          {signIn && (
            <LinkButton kind="main" href={hallLinks.signIn(hallLinks.hall(language, candidateId))}>
              {t('hall:problem.signedOut.action')}
            </LinkButton>
          )}
          {problem === 'unreachable' && (
            <Button type="button" kind="main" onClick={onRetry}>
              {t('hall:retry')}
            </Button>
          )}
          <LinkButton href={hallLinks.home}>{t('hall:home')}</LinkButton>
        </div>
      </Sheet>
    </HallFrame>
  )
}
