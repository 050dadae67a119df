import { placePath } from '~/domains/study/ui/study-paths'
import { AnswerLine } from '~/ui/answer-line'
import { Citation } from '~/ui/citation'
import { usePick, useFormat, useT } from '~/ui/i18n'
import type { Status } from '~/ui/status-tag'
import { StatusTag } from '~/ui/status-tag'
import { Tag } from '~/ui/tag'
import { optionLetter } from './option-letter'
import styles from './reviewed-question.module.css'

/** A text of the paper; English where the item has it. */
export interface PaperText {
  readonly zh: string
  readonly en: string | null
}

export interface ReviewedCitation {
  readonly text: string
  readonly href: string
  readonly status?: Extract<Status, 'IN_FORCE' | 'UPCOMING' | 'REPEALED'>
}

/** A question after the marking: what was answered, what is right and why. */
export interface ReviewedQuestion {
  readonly questionId: string
  readonly number: number
  readonly type: 'SINGLE' | 'MULTIPLE' | 'TRUE_FALSE' | 'FILL_IN'
  readonly topic: PaperText
  readonly marks: number
  readonly of: number
  readonly stem: PaperText
  /** The case a group shares; the same id on each of its questions. */
  readonly group?: { readonly id: string; readonly text: PaperText }
  /** In the order this candidate saw. */
  readonly options?: readonly {
    readonly optionId: string
    readonly text: PaperText
    readonly isRight: boolean
    readonly isChosen: boolean
    readonly why?: PaperText
  }[]
  readonly blanks?: readonly { readonly given: string; readonly accepted: readonly string[]; readonly isRight: boolean }[]
  readonly explanation: PaperText
  readonly citations: readonly ReviewedCitation[]
  /** Where to study what it asks for. */
  readonly reading?: { readonly slug: string; readonly sectionId: string | null; readonly titles: readonly PaperText[] }
}

export function ReviewedQuestionCard({ question, hasCaseText }: { readonly question: ReviewedQuestion; readonly hasCaseText: boolean }) {
  const t = useT()
  const pick = usePick()
  const text = ({ zh, en }: PaperText) => pick(zh, en)
  return (
    <article className={styles.question} id={`q${question.number}`}>
      {question.group && hasCaseText && (
        <div className={styles.case}>
          <h4 className={styles.caseTitle}>{t('exams:result.caseText')}</h4>
          <p>{text(question.group.text)}</p>
        </div>
      )}
      <header className={styles.head}>
        <h3>{t('exams:result.question', { number: question.number })}</h3>
        <span>{t(`exams:type.${question.type}`)}</span>
        <span>{t('exams:result.topic', { topic: text(question.topic) })}</span>
        <QuestionMarks marks={question.marks} of={question.of} />
      </header>
      <p className={styles.stem}>{text(question.stem)}</p>
      {question.options && (
        <ul>
          {question.options.map((option, index) => (
            <AnswerLine
              key={option.optionId}
              letter={optionLetter(index)}
              isSquare={question.type === 'MULTIPLE'}
              isRight={option.isRight}
              isChosen={option.isChosen}
              why={option.isChosen && !option.isRight && option.why ? text(option.why) : undefined}
            >
              {text(option.text)}
            </AnswerLine>
          ))}
        </ul>
      )}
      {question.blanks && (
        <ul>
          {question.blanks.map((blank, index) => (
            <AnswerLine
              key={index}
              letter={String(index + 1)}
              isSquare
              isRight={blank.isRight}
              isChosen
              why={t('exams:result.accepted', { text: blank.accepted.join(' / ') })}
            >
              {t('exams:result.yourBlank', { text: blank.given || t('exams:result.yourBlankEmpty') })}
            </AnswerLine>
          ))}
        </ul>
      )}
      <p className={styles.explanation}>
        <b>{t('exams:result.explanation')}</b> {text(question.explanation)}
      </p>
      {question.citations.length > 0 && (
        <p className={styles.basis}>
          <b>{t('exams:result.basis')}</b>
          {question.citations.map(({ text: words, href, status }) => (
            <span className={styles.citation} key={words}>
              <Citation href={href}>{words}</Citation>
              {status && status !== 'IN_FORCE' && <StatusTag status={status} />}
            </span>
          ))}
        </p>
      )}
      {question.reading && (
        <p className={styles.basis}>
          {t('exams:result.study')} <a href={placePath(question.reading)}>{question.reading.titles.map(text).join(' · ')}</a>
        </p>
      )}
    </article>
  )
}

/** What the question earned: all, a part or nothing, in word, icon and colour. */
function QuestionMarks({ marks, of }: { readonly marks: number; readonly of: number }) {
  const t = useT()
  const format = useFormat()
  const [tone, icon] = marks >= of ? (['ok', 'check'] as const) : marks > 0 ? (['duty', 'diamond'] as const) : (['danger', 'x'] as const)
  return (
    <Tag tone={tone} icon={icon}>
      {t('exams:result.got', { marks: format.marks(marks), of: format.marks(of) })}
    </Tag>
  )
}
