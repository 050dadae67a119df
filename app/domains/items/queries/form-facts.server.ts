import { citationOf, isTyped } from '../model/form-content'
import type { ItemForm } from '../model/item-form'
import { citationFacts, type CitationFact } from './citation-facts.server'

/** What the register says of the articles a form names, as far as they are typed. */
export async function formFacts(form: ItemForm | null, now: Date): Promise<Readonly<Record<string, CitationFact>>> {
  const rows = form ? [...form.citations, ...form.questions.flatMap(({ citations }) => citations)] : []
  return citationFacts(
    rows.filter(isTyped).flatMap((row) => citationOf(row) ?? []),
    now,
  )
}
