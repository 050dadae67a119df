import { AnswerLine } from '~/ui/answer-line'
import { AnswerOption } from '~/ui/answer-option'
import { Button, LinkButton } from '~/ui/button'
import { useT } from '~/ui/i18n'
import { ArticleWords } from './article-parts'
import styles from './quick-check-card.module.css'
import type { ReaderCheck } from './reader-types'

interface QuickCheckCardProps {
  readonly check: ReaderCheck
  readonly slug: string
  readonly sectionId: string
  readonly versionId: string
  /** The reader asked to answer once more. */
  readonly isAgain: boolean
}

/** A question inside the text: answer, then see which choice was right and why. A form without script; the island replaces it in place. */
export function QuickCheckCard({ check, slug, sectionId, versionId, isAgain }: QuickCheckCardProps) {
  const t = useT()
  const { id, answered } = check
  return (
    <section className={styles.card} id={`check-${id}`} data-check aria-labelledby={`ask-${id}`} tabIndex={-1}>
      <div className={styles.ask} id={`ask-${id}`}>
        <span className={styles.label}>{t('study:check.title')}</span>
        <span className={styles.type}>{t(check.type === 'SINGLE' ? 'study:check.single' : 'study:check.multiple')}</span>
        <ArticleWords html={check.ask} />
      </div>
      {answered && !isAgain ? (
        <Answered check={check} answered={answered} slug={slug} sectionId={sectionId} />
      ) : (
        <form method="post" action={`/study/modules/${slug}/quick-checks`}>
          <input type="hidden" name="versionId" value={versionId} />
          <input type="hidden" name="sectionId" value={sectionId} />
          <input type="hidden" name="checkId" value={id} />
          <fieldset className={styles.choices} aria-labelledby={`ask-${id}`}>
            {check.choices.map((choice, index) => (
              <AnswerOption
                key={choice.id}
                type={check.type === 'SINGLE' ? 'radio' : 'checkbox'}
                name="chosen"
                value={choice.id}
                letter={letterOf(index)}
              >
                <ArticleWords html={choice.html} isInline />
              </AnswerOption>
            ))}
          </fieldset>
          <Button>{t('study:check.submit')}</Button>
        </form>
      )}
    </section>
  )
}

interface AnsweredProps {
  readonly check: ReaderCheck
  readonly answered: NonNullable<ReaderCheck['answered']>
  readonly slug: string
  readonly sectionId: string
}

function Answered({ check, answered, slug, sectionId }: AnsweredProps) {
  const t = useT()
  return (
    <>
      <ul className={styles.choices}>
        {check.choices.map((choice, index) => (
          <AnswerLine
            key={choice.id}
            letter={letterOf(index)}
            isSquare={check.type === 'MULTIPLE'}
            isRight={answered.right.includes(choice.id)}
            isChosen={answered.chosen.includes(choice.id)}
          >
            <ArticleWords html={choice.html} isInline />
          </AnswerLine>
        ))}
      </ul>
      <div className={styles.why} role="status">
        <b>{t(answered.isCorrect ? 'study:check.right' : 'study:check.wrong')}</b>
        <ArticleWords html={answered.why} />
      </div>
      <LinkButton href={`/study/modules/${slug}/sections/${sectionId}?again=${check.id}#check-${check.id}`} kind="quiet" isSmall>
        {t('study:check.again')}
      </LinkButton>
    </>
  )
}

function letterOf(index: number): string {
  return String.fromCharCode(65 + index)
}
