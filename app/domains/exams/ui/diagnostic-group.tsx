import { classNames } from '~/ui/class-names'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import styles from './diagnostic-group.module.css'
import { diagnosticOrder, isWeak } from './diagnostic-order'

/** A short test of one main topic that is open to the officer. */
export interface DiagnosticTest {
  readonly candidateId: string
  readonly titleZh: string
  readonly titleEn: string
  readonly minutes: number
  readonly questionCount: number
  readonly isStarted: boolean
  readonly hallHref: string
  readonly diagnostic: {
    /** null: it asks about several topics */
    readonly topicZh: string | null
    readonly topicEn: string | null
    readonly position: number
    /** share of right answers about the topic in the last 90 days */
    readonly share: number | null
  }
}

/** The diagnostic tests together under one heading, each one click away, what matters to this officer first. */
export function DiagnosticGroup({ tests }: { readonly tests: readonly DiagnosticTest[] }) {
  const t = useT()
  const pick = usePick()
  const ordered = [...tests].sort((a, b) => diagnosticOrder({ ...a, ...a.diagnostic }, { ...b, ...b.diagnostic }))
  return (
    <Sheet title={t('exams:list.tests', { count: tests.length })} note={t('exams:list.testsNote')} id="diagnostic-tests">
      <ul className={styles.tests}>
        {ordered.map((test) => {
          const { topicZh, topicEn } = test.diagnostic
          return (
            <li key={test.candidateId}>
              <a className={styles.test} href={test.hallHref}>
                <b className={styles.topic}>{pick(topicZh ?? test.titleZh, topicEn ?? test.titleEn)}</b>
                <Line {...test} />
              </a>
            </li>
          )
        })}
      </ul>
    </Sheet>
  )
}

/** Why it stands where it stands; of a topic without answers, what the test asks for. */
function Line({ isStarted, minutes, questionCount, diagnostic: { share } }: DiagnosticTest) {
  const t = useT()
  const format = useFormat()
  if (isStarted) return <span className={classNames(styles.line, styles.weak)}>{t('exams:list.testStarted')}</span>
  if (share === null) return <span className={styles.line}>{t('exams:list.testFacts', { questions: questionCount, minutes })}</span>
  return (
    <span className={classNames(styles.line, isWeak({ share }) && styles.weak)}>
      {t(isWeak({ share }) ? 'exams:list.testWeak' : 'exams:list.testShare', { share: format.percent(share) })}
    </span>
  )
}
