import { isEmpty, isWritten } from './form-content'
import { likeness, LIKE, oddLength, shingles } from './item-advice'
import type { ItemContent } from './item'
import type { ItemForm } from './item-form'

/** What a reviewer would remark on, though the writer may have a reason for it. */
export type FormWarning =
  | { readonly warning: 'option-length' | 'why-missing'; readonly field: string; readonly question: number; readonly letter: string }
  | { readonly warning: 'english-for-all'; readonly field: string }
  | { readonly warning: 'near-duplicate'; readonly slug: string; readonly percent: number }

/** Warnings that the form alone gives. */
export function formWarnings(form: ItemForm): readonly FormWarning[] {
  const hasEnglish = form.questions.some(({ stem }) => stem.en.trim() !== '')
  const needsEnglish = form.sets.some((set) => set === 'mock' || set === 'diagnostic')
  return [
    ...form.questions.flatMap((question, index): FormWarning[] => {
      const rows = question.options.map((option, row) => ({ option, row })).filter(({ option }) => isWritten(option))
      const at = ({ row }: { readonly row: number }, name: string) => ({
        ...{ field: `q.${index}.o.${row}.${name}.zh`, question: index + 1, letter: String.fromCharCode(65 + row) },
      })
      const odd = oddLength(rows.map(({ option }) => option))
      return [
        ...(odd === null ? [] : [{ warning: 'option-length' as const, ...at(rows[odd]!, 'text') }]),
        ...rows
          .filter(({ option }) => !option.isCorrect && isEmpty(option.why))
          .map((row) => ({ warning: 'why-missing' as const, ...at(row, 'why') })),
      ]
    }),
    ...(needsEnglish && !hasEnglish ? [{ warning: 'english-for-all' as const, field: 'sets' }] : []),
  ]
}

/** Items of the bank that ask nearly the same, the likest first. */
export function nearDuplicates(
  content: Pick<ItemContent, 'body'>,
  others: readonly { readonly slug: string; readonly content: Pick<ItemContent, 'body'> }[],
): readonly FormWarning[] {
  const own = shingles(content)
  return others
    .map(({ slug, content: other }) => ({ slug, share: likeness(own, shingles(other)) }))
    .filter(({ share }) => share >= LIKE)
    .sort((one, other) => other.share - one.share)
    .slice(0, 3)
    .map(({ slug, share }) => ({ warning: 'near-duplicate' as const, slug, percent: Math.round(share * 100) }))
}

/** One name for a set of warnings: a writer who has seen exactly these may go on. */
export function namesOfWarnings(warnings: readonly FormWarning[]): string {
  return warnings
    .map((warning) => `${warning.warning}:${'field' in warning ? warning.field : warning.slug}`)
    .sort()
    .join(' ')
}
