import type { ReactNode } from 'react'
import { Button } from './button'
import styles from './filter-bar.module.css'
import { useT } from './i18n'
import { Icon } from './icon'
import type { SelectOption } from './select'

export interface Filter {
  readonly name: string
  readonly label: string
  /** The entry for “all”. */
  readonly all: string
  readonly options: readonly SelectOption[]
  readonly value?: string
}

interface FilterBarProps {
  readonly action: string
  readonly search?: { readonly name: string; readonly label: string; readonly value?: string }
  readonly filters?: readonly Filter[]
  /** The order, said in words: “排序：考试通过日，先到先办”. */
  readonly sortedBy?: ReactNode
}

/** Search and filters of a list as one GET form: the state is the address. */
export function FilterBar({ action, search, filters = [], sortedBy }: FilterBarProps) {
  const t = useT()
  return (
    <form className={styles.bar} action={action} role="search">
      {search && (
        <span className={styles.search}>
          <Icon name="search" className={styles.glass} />
          <input
            className={styles.input}
            type="search"
            name={search.name}
            defaultValue={search.value}
            aria-label={search.label}
            placeholder={search.label}
          />
        </span>
      )}
      {filters.map((filter) => (
        <span className={styles.select} key={filter.name}>
          <select className={styles.input} name={filter.name} defaultValue={filter.value ?? ''} aria-label={filter.label}>
            <option value="">{filter.all}</option>
            {filter.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <Icon name="down" className={styles.arrow} />
        </span>
      ))}
      <Button isSmall>{t('kit:table.filter')}</Button>
      {sortedBy && <span className={styles.sorted}>{sortedBy}</span>}
    </form>
  )
}
