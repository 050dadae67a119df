import type { Citation as Cited } from '~/domains/regulations/model/citation'
import { citationShorthand } from '~/domains/regulations/model/citation'
import { AnswerLine } from '~/ui/answer-line'
import { Citation } from '~/ui/citation'
import { usePick, useT } from '~/ui/i18n'
import { StatusTag } from '~/ui/status-tag'
import type { Bilingual } from '../model/bilingual'
import type { ItemContent, QuestionBody } from '../model/item'
import { BothTexts } from './both-texts'
import styles from './question-view.module.css'

/** A cited article as it can be opened. */
export interface CitationFact {
  readonly labelZh: string
  readonly labelEn: string
  readonly href: string | null
  readonly gistZh: string | null
  readonly gistEn: string | null
  readonly status: 'IN_FORCE' | 'UPCOMING' | 'REPEALED' | null
}

type CitationFacts = Readonly<Record<string, CitationFact>>

/** An item as a candidate meets it, with its key, what is wrong with each wrong option, and the law behind it. */
export function QuestionView({ content, citations }: { readonly content: ItemContent; readonly citations: CitationFacts }) {
  const t = useT()
  const { body } = content
  if (body.type !== 'CASE_GROUP') return <Question body={body} cited={content.citations} citations={citations} />
  // what the parts cite stands below each of them already
  const ofParts = new Set(body.parts.flatMap((part) => part.citations.map(citationShorthand)))
  const whole = content.citations.filter((citation) => !ofParts.has(citationShorthand(citation)))
  return (
    <>
      <div className={styles.case}>
        <h3 className={styles.caseTitle}>{t('items:item.caseText')}</h3>
        <BothTexts text={body.text} />
      </div>
      {body.parts.map((part, index) => (
        <section className={styles.part} key={part.id}>
          <header className={styles.head}>
            <h3>{t('items:item.part', { number: index + 1 })}</h3>
            <span>{t(`items:types.${part.type}`)}</span>
          </header>
          <Question body={part} cited={part.citations} citations={citations} />
        </section>
      ))}
      {body.explanation && <Explanation text={body.explanation} />}
      {whole.length > 0 && <Basis cited={whole} citations={citations} />}
    </>
  )
}

interface QuestionProps {
  readonly body: QuestionBody
  readonly cited: readonly Cited[]
  readonly citations: CitationFacts
}

function Question({ body, cited, citations }: QuestionProps) {
  return (
    <>
      <div className={styles.stem}>
        <BothTexts text={body.stem} />
      </div>
      <Answers body={body} />
      <Explanation text={body.explanation} />
      <Basis cited={cited} citations={citations} />
    </>
  )
}

function Answers({ body }: { readonly body: QuestionBody }) {
  const t = useT()
  switch (body.type) {
    case 'TRUE_FALSE':
      return (
        <ul>
          {[true, false].map((value, index) => (
            <AnswerLine key={String(value)} letter={letterOf(index)} isRight={body.answer === value} isChosen={false}>
              {t(value ? 'items:item.true' : 'items:item.false')}
            </AnswerLine>
          ))}
        </ul>
      )
    case 'FILL_IN':
      return (
        <ul>
          {body.blanks.map(({ accepted }, index) => (
            <AnswerLine
              key={index}
              letter={String(index + 1)}
              isSquare
              isRight
              isChosen={false}
              why={t('items:item.blankForms', { forms: accepted.join(' / ') })}
            >
              {t('items:item.blank', { number: index + 1 })} <b>{accepted[0]}</b>
            </AnswerLine>
          ))}
        </ul>
      )
    default:
      return (
        <ul>
          {body.options.map(({ id, text, isCorrect, why }, index) => (
            <AnswerLine
              key={id}
              letter={letterOf(index)}
              isSquare={body.type === 'MULTIPLE'}
              isRight={isCorrect}
              isChosen={false}
              why={why && <Why text={why} />}
            >
              <BothTexts text={text} />
            </AnswerLine>
          ))}
        </ul>
      )
  }
}

function Why({ text }: { readonly text: Bilingual }) {
  return (
    <span className={styles.why}>
      <BothTexts text={text} />
    </span>
  )
}

/** A, B, C … in the order of the bank; a paper shuffles them. */
function letterOf(index: number): string {
  return String.fromCharCode(65 + index)
}

function Explanation({ text }: { readonly text: Bilingual }) {
  const t = useT()
  return (
    <div className={styles.explanation}>
      <b>{t('items:item.explanation')}</b>
      <BothTexts text={text} />
    </div>
  )
}

function Basis({ cited, citations }: Pick<QuestionProps, 'cited' | 'citations'>) {
  const t = useT()
  const pick = usePick()
  return (
    <div className={styles.basis}>
      <b>{t('items:item.basis')}</b>
      <ul>
        {cited.map((citation) => {
          const shorthand = citationShorthand(citation)
          const fact = citations[shorthand]
          return (
            <li className={styles.citation} key={shorthand}>
              <Citation href={fact?.href ?? undefined}>{fact ? pick(fact.labelZh, fact.labelEn) : shorthand}</Citation>
              {fact?.status && fact.status !== 'IN_FORCE' && <StatusTag status={fact.status} />}
              <small className={styles.gist}>{fact?.gistZh ? pick(fact.gistZh, fact.gistEn) : t('items:item.unknownArticle')}</small>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
