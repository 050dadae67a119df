import { noCitation, noOption, noQuestion, type FormCitation, type FormQuestion, type ItemForm } from './item-form'

const PART_TYPES = ['SINGLE', 'MULTIPLE', 'TRUE_FALSE', 'FILL_IN'] as const

/**
 * What a button of the form does to what is typed: `add-option:0` to the first question, `remove-citation:-:2` from the whole item.
 * `-` names the item itself where others name one of its questions.
 */
export function afterAct(form: ItemForm, act: string): ItemForm {
  const [verb = '', at = '', row = ''] = act.split(':')
  const index = Number(row)
  const question = form.questions[Number(at)]
  switch (verb) {
    case 'add-part': {
      const type = PART_TYPES.find((known) => known === at)
      if (!type || form.questions.length >= 4) return form
      return {
        ...form,
        questions: [
          ...form.questions,
          noQuestion(
            type,
            freeId(form.questions, (number) => `q${number}`),
          ),
        ],
      }
    }
    case 'remove-part':
      return { ...form, questions: form.questions.filter((_, number) => number !== Number(at)) }
    case 'add-citation':
    case 'remove-citation': {
      const changed = (rows: readonly FormCitation[]) =>
        verb === 'add-citation' ? [...rows, noCitation].slice(0, 20) : without(rows, index)
      if (at === '-') return { ...form, citations: changed(form.citations) }
      return question ? withQuestion(form, Number(at), { citations: changed(question.citations) }) : form
    }
    default:
      return question ? withQuestion(form, Number(at), questionAct(question, verb, index)) : form
  }
}

function questionAct(question: FormQuestion, verb: string, index: number): Partial<FormQuestion> {
  const { options, blanks } = question
  switch (verb) {
    case 'add-option':
      return options.length >= 6 ? {} : { options: [...options, noOption(freeId(options, (number) => String.fromCharCode(96 + number)))] }
    case 'remove-option':
      return { options: without(options, index) }
    case 'add-blank':
      return { blanks: [...blanks, ''].slice(0, 8) }
    case 'remove-blank':
      return { blanks: without(blanks, index) }
    default:
      return {}
  }
}

function withQuestion(form: ItemForm, at: number, change: Partial<FormQuestion>): ItemForm {
  return { ...form, questions: form.questions.map((question, index) => (index === at ? { ...question, ...change } : question)) }
}

function without<T>(rows: readonly T[], index: number): T[] {
  return rows.filter((_, at) => at !== index)
}

function freeId(taken: readonly { readonly id: string }[], nameOf: (number: number) => string): string {
  const ids = taken.map(({ id }) => id)
  let number = 1
  while (ids.includes(nameOf(number))) number += 1
  return nameOf(number)
}
