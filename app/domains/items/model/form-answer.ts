import type { FormFault } from './form-faults'
import type { FormWarning } from './form-warnings'
import type { ItemForm } from './item-form'
import type { ItemStand } from './working-copy'

/** What the page of the form shows after a button: everything that was typed, and what came of it. */
export interface FormAnswer {
  readonly form: ItemForm
  readonly stand: ItemStand
  readonly faults: readonly FormFault[]
  /** null: nothing was checked this time */
  readonly warnings: readonly FormWarning[] | null
  readonly isPreview: boolean
  /** the warnings are shown for the first time and nothing was submitted yet */
  readonly asksTwice: boolean
  readonly refusal: string | null
  /** who was here meanwhile */
  readonly moved: {
    readonly what: 'version' | 'copy'
    readonly by: { readonly nameZh: string; readonly nameEn: string } | null
    readonly at: string
    readonly version: number
  } | null
}

/** An answer without a word to say: the form with a row more or less. */
export function plainAnswer(form: ItemForm, stand: ItemStand): FormAnswer {
  return { form, stand, faults: [], warnings: null, isPreview: false, asksTwice: false, refusal: null, moved: null }
}
