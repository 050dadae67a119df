import { z } from 'zod'
import { ItemForm } from './item-form'

/**
 * Where a writer stands: the newest version of the item and the newest working copy made of it. What is saved or submitted names the
 * stand it was made on, so that nobody overwrites what they have not seen.
 */
export const ItemStand = z.object({ version: z.number().int().min(0), copy: z.number().int().min(0) })
export type ItemStand = z.output<typeof ItemStand>

interface Numbered {
  readonly number: number
}

interface Kept {
  readonly madeOn: number
  readonly form: unknown
}

/** The stand of an item, from its newest version and its newest working copy. */
export function standOf(newestVersion: Numbered | undefined, newestCopy: Numbered | undefined): ItemStand {
  return { version: newestVersion?.number ?? 0, copy: newestCopy?.number ?? 0 }
}

/** The form of a working copy 底稿 that still waits to be submitted; one made on an earlier version has been submitted or overtaken. */
export function openForm(newestVersion: Numbered | undefined, newestCopy: Kept | undefined): ItemForm | null {
  if (!newestCopy || newestCopy.madeOn !== (newestVersion?.number ?? 0)) return null
  return ItemForm.safeParse(newestCopy.form).data ?? null
}
