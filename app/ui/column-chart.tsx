import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { axisSteps } from './axis-steps'
import styles from './column-chart.module.css'

export interface ChartColumn {
  readonly key: string
  /** Under the column. */
  readonly label: string
  readonly count: number
  readonly tone?: 'have' | 'own' | 'weak' | 'duty'
  /** Drawn above the count: ▼ and words. */
  readonly pointer?: string
}

interface ColumnChartProps {
  /** What the picture says, for those who do not see it. */
  readonly description: string
  readonly columns: readonly ChartColumn[]
  /** Labels stand at the columns' left edges, as for bins; otherwise under their middle. */
  readonly hasEdgeLabels?: boolean
  /** Label of the last edge. */
  readonly lastLabel?: string
  /** A black line with words at this many columns from the left. */
  readonly line?: { readonly at: number; readonly label: string }
  /** Stands in half a page: drawn narrower, so that its figures keep their size. */
  readonly isHalf?: boolean
  /** Under the axis. */
  readonly note?: ReactNode
}

const height = 250
const left = 36
const bottom = 28

/** Columns on an axis from zero, the count on each. Scrolls inside rather than shrink its figures. */
export function ColumnChart({ description, columns, hasEdgeLabels, lastLabel, line, isHalf, note }: ColumnChartProps) {
  const width = isHalf ? 540 : 760
  const top = line || columns.some(({ pointer }) => pointer) ? 46 : 24
  const steps = axisSteps(Math.max(1, ...columns.map(({ count }) => count)))
  const greatest = steps[steps.length - 1] ?? 1
  const plotHeight = height - top - bottom
  const step = (width - left) / Math.max(1, columns.length)
  const y = (count: number) => top + plotHeight * (1 - count / greatest)
  const edge = (index: number) => left + step * index
  return (
    <div className={styles.scroll} role="group" tabIndex={0} aria-label={description}>
      <svg
        className={classNames(styles.chart, isHalf && styles.half)}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={description}
        focusable="false"
      >
        {steps.map((value) => (
          <g key={value}>
            <line className={value === 0 ? styles.axis : styles.grid} x1={left} x2={width} y1={y(value)} y2={y(value)} />
            <text className={styles.label} x={left - 8} y={y(value) + 4} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        {columns.map((column, index) => (
          <Column
            key={column.key}
            column={column}
            x={edge(index)}
            step={step}
            y={y(column.count)}
            base={y(0)}
            hasEdgeLabel={hasEdgeLabels}
          />
        ))}
        {hasEdgeLabels && lastLabel && (
          <text className={styles.label} x={width} y={height - 10} textAnchor="end">
            {lastLabel}
          </text>
        )}
        {line && (
          <g>
            <line className={styles.pass} x1={edge(line.at)} x2={edge(line.at)} y1={14} y2={y(0)} />
            <text className={styles.strong} x={edge(line.at) - 6} y={24} textAnchor="end">
              {line.label}
            </text>
          </g>
        )}
      </svg>
      {note && <p className={styles.note}>{note}</p>}
    </div>
  )
}

interface ColumnProps {
  readonly column: ChartColumn
  readonly x: number
  readonly step: number
  readonly y: number
  readonly base: number
  readonly hasEdgeLabel?: boolean
}

function Column({ column, x, step, y, base, hasEdgeLabel }: ColumnProps) {
  const middle = x + step / 2
  return (
    <g>
      {column.count > 0 && (
        <rect className={styles[column.tone ?? 'have']} x={x + step * 0.08} y={y} width={step * 0.84} height={base - y} />
      )}
      {column.count > 0 && (
        <text className={classNames(styles.count, column.pointer && styles.strong)} x={middle} y={y - 6} textAnchor="middle">
          {column.count}
        </text>
      )}
      {column.pointer && (
        <g>
          <path className={styles.own} d={`M${middle - 6} ${y - 29}h12l-6 8z`} />
          <text className={styles.strong} x={middle} y={y - 34} textAnchor="middle">
            {column.pointer}
          </text>
        </g>
      )}
      <text className={styles.label} x={hasEdgeLabel ? x : middle} y={base + 18} textAnchor="middle">
        {column.label}
      </text>
    </g>
  )
}
