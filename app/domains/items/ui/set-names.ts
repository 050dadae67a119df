import { useT } from '~/ui/i18n'
import { ItemSet } from '../model/item'

/** The pools an item or a blueprint is meant for, in words; null: no pool is named. */
export function useSetNames() {
  const t = useT()
  return (sets: readonly string[]): string | null => {
    const names = ItemSet.options.filter((set) => sets.includes(set)).map((set) => t(`items:sets.${set}`))
    return names.length > 0 ? names.join(t('kit:listComma')) : null
  }
}
