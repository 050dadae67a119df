import { AnswerOption } from '~/ui/answer-option'
import { usePick, useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import { TextInput } from '~/ui/text-input'
import { isWritten } from '../model/form-content'
import type { FormQuestion, ItemForm, Pair } from '../model/item-form'
import { letterOf } from './form-words'
import styles from './question-view.module.css'

/** The item as a candidate meets it, drawn from what is typed: no key, no explanation, nothing that a paper does not show. */
export function CandidatePreview({ form }: { readonly form: ItemForm }) {
  const t = useT()
  const isCase = form.type === 'CASE_GROUP'
  return (
    <Sheet id="preview" title={t('items:writing.previewTitle')} note={t('items:writing.previewNote')} isRuled>
      {isCase && (
        <div className={styles.case}>
          <h3 className={styles.caseTitle}>{t('items:item.caseText')}</h3>
          <Words text={form.text} />
        </div>
      )}
      {form.questions.map((question, index) => (
        <section className={isCase ? styles.part : undefined} key={index}>
          {isCase && (
            <header className={styles.head}>
              <h3>{t('items:item.part', { number: index + 1 })}</h3>
              <span>{t(`items:types.${question.type}`)}</span>
            </header>
          )}
          <div className={styles.stem}>
            <Words text={question.stem} />
          </div>
          <Answers question={question} number={index} />
        </section>
      ))}
    </Sheet>
  )
}

function Answers({ question, number }: { readonly question: FormQuestion; readonly number: number }) {
  const t = useT()
  const name = `preview-${number}`
  switch (question.type) {
    case 'FILL_IN':
      return question.blanks.map((_, index) => (
        <TextInput
          key={index}
          name={`${name}-${index}`}
          label={t('items:writing.previewBlank', { number: index + 1 })}
          autoComplete="off"
          isShort
        />
      ))
    case 'TRUE_FALSE':
      return [true, false].map((value, index) => (
        <AnswerOption key={index} type="radio" name={name} value={String(value)} letter={letterOf(index)}>
          {t(value ? 'items:item.true' : 'items:item.false')}
        </AnswerOption>
      ))
    default:
      return question.options.filter(isWritten).map(({ id, text }, index) => (
        <AnswerOption key={id} type={question.type === 'MULTIPLE' ? 'checkbox' : 'radio'} name={name} value={id} letter={letterOf(index)}>
          <Words text={text} />
        </AnswerOption>
      ))
  }
}

function Words({ text: { zh, en } }: { readonly text: Pair }) {
  const t = useT()
  const pick = usePick()
  const words = pick(zh, en.trim()).trim()
  if (words === '') return <span>{t('items:writing.previewEmpty')}</span>
  return (
    <span className={styles.words} lang={words === zh.trim() ? 'zh-CN' : 'en'}>
      {words}
    </span>
  )
}
