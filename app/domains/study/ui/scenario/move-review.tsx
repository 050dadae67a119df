import { Citation } from '~/ui/citation'
import { usePick, useT } from '~/ui/i18n'
import { Tag, type TagTone } from '~/ui/tag'
import type { IconName } from '~/ui/icon-names'
import styles from './scenario.module.css'
import type { Mistake, ReviewedMove, Words } from './scenario-types'

const looks: Readonly<Record<string, readonly [TagTone, IconName]>> = {
  RIGHT: ['ok', 'valid'],
  ACCEPTABLE: ['brand', 'check'],
  WRONG: ['duty', 'diamond'],
  CRITICAL: ['danger', 'revoked'],
}

/** A step after it was taken: what was done, what it counts as, why, and how it goes by the book. */
export function MoveReview({ move, hasSituation }: { readonly move: ReviewedMove; readonly hasSituation: boolean }) {
  const t = useT()
  const pick = usePick()
  const [tone, icon] = looks[move.verdict] ?? ['grey', 'minus']
  const verdict = move.verdict as 'RIGHT' | 'ACCEPTABLE' | 'WRONG' | 'CRITICAL'
  return (
    <div className={styles.move}>
      <h3 className={styles.moveTitle}>
        <span>{t('study:scenario.stepNumber', { number: move.number })}</span>
        <Tag tone={tone} icon={icon}>
          {t(`study:scenario.verdict.${verdict}`)}
        </Tag>
      </h3>
      {hasSituation && <p className={styles.situation}>{pick(move.situation.zh, move.situation.en)}</p>}
      <dl className={styles.told}>
        <Row label={t(move.done.length > 1 ? 'study:scenario.yourOrder' : 'study:scenario.yours')} lines={move.done} />
        {move.better.length > 0 && <Row label={t('study:scenario.betterIs')} lines={move.better} />}
        <div>
          <dt>{t('study:scenario.why')}</dt>
          <dd>
            {move.mistakes.map((mistake, index) => (
              <MistakeLine key={index} mistake={mistake} />
            ))}
            {move.reasons.map((reason) => (
              <p key={reason.zh}>{pick(reason.zh, reason.en)}</p>
            ))}
            {move.citations.map(({ shorthand, labelZh, labelEn, href }) => (
              <p key={shorthand} className={styles.cite}>
                <Citation href={href ?? undefined}>{pick(labelZh, labelEn)}</Citation>
              </p>
            ))}
          </dd>
        </div>
      </dl>
    </div>
  )
}

function Row({ label, lines }: { readonly label: string; readonly lines: readonly Words[] }) {
  const pick = usePick()
  const [only] = lines
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {lines.length === 1 && only ? (
          pick(only.zh, only.en)
        ) : (
          <ol>
            {lines.map((line) => (
              <li key={line.zh}>{pick(line.zh, line.en)}</li>
            ))}
          </ol>
        )}
      </dd>
    </div>
  )
}

function MistakeLine({ mistake }: { readonly mistake: Mistake }) {
  const t = useT()
  const pick = usePick()
  const words = (text: Words) => pick(text.zh, text.en)
  const what =
    mistake.kind === 'before'
      ? t('study:scenario.before', { first: words(mistake.first), then: words(mistake.then) })
      : t(mistake.kind === 'must' ? 'study:scenario.must' : 'study:scenario.mustNot', { action: words(mistake.action) })
  return (
    <p>
      <b>{what}</b> {mistake.reason && words(mistake.reason)}
    </p>
  )
}
