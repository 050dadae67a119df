import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './data-table.module.css'
import { useT } from './i18n'
import type { PagingProps } from './pagination'
import { Pagination } from './pagination'
import listStyles from './table-list.module.css'

export interface Column<Row> {
  readonly key: string
  readonly label: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** Second line, small and faint. */
  readonly detail?: (row: Row) => ReactNode
  /** Figures that people compare stand right. */
  readonly isNumber?: boolean
  /** A date or a number of a document: stays on one line. */
  readonly isUnbroken?: boolean
  readonly sorted?: 'ascending' | 'descending'
  /** Sorts by this column. */
  readonly sortHref?: string
}

interface DataTableProps<Row> {
  readonly caption: ReactNode
  /** Where the sheet's heading already says it. */
  readonly isCaptionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly isSelected?: (row: Row) => boolean
  /** Search and filters: a FilterBar. */
  readonly tools?: ReactNode
  /** Batch action. */
  readonly foot?: ReactNode
  readonly paging?: PagingProps
  /** An EmptyState. */
  readonly empty?: ReactNode
  /** Keeps 880 px and scrolls inside below 1088 px. */
  readonly isWide?: boolean
  /** Below 640 px the rows stand under one another, each cell named by its column, and nothing scrolls sideways. Wide ones do so anyway. */
  readonly isListWhenNarrow?: boolean
  /** Inside a sheet that already has its distance. */
  readonly isInset?: boolean
}

/** A table that says its caption, its order and its paging; on narrow screens it scrolls inside (the first column staying) or is a list. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, isCaptionHidden, columns, rows, rowKey, isSelected, tools, foot, paging, empty } = props
  const { isWide, isListWhenNarrow = isWide, isInset } = props
  const t = useT()
  // a table whose display is changed keeps being one for those who hear it only when it says so
  const role = (name: string) => (isListWhenNarrow ? name : undefined)
  return (
    <div className={classNames(styles.frame, isInset && styles.inset)}>
      {tools && <div className={styles.tools}>{tools}</div>}
      {rows.length === 0 && empty ? (
        <div className={styles.empty}>{empty}</div>
      ) : (
        <div
          className={styles.scroll}
          role="region"
          tabIndex={0}
          aria-label={typeof caption === 'string' ? caption : t('kit:table.region')}
        >
          <table className={classNames(styles.table, isWide && styles.wideTable, isListWhenNarrow && listStyles.list)} role={role('table')}>
            <caption className={isCaptionHidden ? styles.hiddenCaption : styles.caption}>{caption}</caption>
            <thead role={role('rowgroup')}>
              <tr role={role('row')}>
                {columns.map((column) => (
                  <th
                    key={column.key}
                    scope="col"
                    role={role('columnheader')}
                    className={column.isNumber ? styles.number : undefined}
                    aria-sort={column.sorted}
                  >
                    {column.sortHref ? <a href={column.sortHref}>{column.label}</a> : column.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role={role('rowgroup')}>
              {rows.map((row) => (
                <tr key={rowKey(row)} role={role('row')} className={isSelected?.(row) ? styles.selected : undefined}>
                  {columns.map((column, index) => (
                    <Cell key={column.key} column={column} row={row} isHeader={index === 0} isListed={isListWhenNarrow} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {(foot || paging) && (
        <div className={styles.foot}>
          {foot && <div className={styles.batch}>{foot}</div>}
          {paging && <Pagination {...paging} />}
        </div>
      )}
    </div>
  )
}

interface CellProps<Row> {
  readonly column: Column<Row>
  readonly row: Row
  readonly isHeader: boolean
  readonly isListed?: boolean
}

function Cell<Row>({ column, row, isHeader, isListed }: CellProps<Row>) {
  const detail = column.detail?.(row)
  const cell = column.cell(row)
  const isVacant = isListed && !detail && (cell === null || cell === undefined || cell === false || cell === '')
  const content = (
    <>
      {isListed && !isHeader && (
        <span className={listStyles.label} aria-hidden="true">
          {column.label}
        </span>
      )}
      {cell}
      {detail && <small className={styles.detail}>{detail}</small>}
    </>
  )
  const className = classNames(
    column.isNumber ? styles.number : column.isUnbroken && styles.unbroken,
    column.isNumber && isListed && listStyles.figure,
    isVacant && listStyles.vacant,
  )
  return isHeader ? (
    <th scope="row" role={isListed ? 'rowheader' : undefined} className={className}>
      {content}
    </th>
  ) : (
    <td role={isListed ? 'cell' : undefined} className={className}>
      {content}
    </td>
  )
}
