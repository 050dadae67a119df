import { useFormat, useT } from './i18n'
import styles from './interval-bars.module.css'
import { yearTicks } from './year-ticks'

export interface Interval {
  readonly key: string
  readonly label: string
  /** Calendar days; `until` is the last one. */
  readonly from: string
  readonly until: string
  readonly tone: 'ok' | 'duty' | 'danger' | 'have'
  /** The state in words. */
  readonly state: string
  /** Time within, during which it did not hold. */
  readonly holes?: readonly { readonly from: string; readonly until: string; readonly label: string }[]
}

const width = 900
const barTop = 22
const barHeight = 30

/**
 * Validity over the years: one bar per certificate, a suspension is a hole, today a black line.
 * The same stands in words below, which is what phones and screen readers get.
 */
export function IntervalBars({ intervals, today }: { readonly intervals: readonly Interval[]; readonly today: string }) {
  const t = useT()
  const format = useFormat()
  const days = intervals.flatMap(({ from, until }) => [from, until]).concat(today.slice(0, 10))
  const ticks = yearTicks(days)
  const start = Date.parse(ticks[0] ?? today)
  const end = Date.parse(ticks[ticks.length - 1] ?? today)
  const x = (day: string) => ((Date.parse(day) - start) / Math.max(1, end - start)) * width
  return (
    <div>
      <svg className={styles.chart} viewBox={`0 0 ${width} 82`} aria-hidden="true" focusable="false">
        {ticks.map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={x(tick)} x2={x(tick)} y1="14" y2="60" />
            <text className={styles.year} x={Math.min(width - 16, Math.max(16, x(tick)))} y="76" textAnchor="middle">
              {tick.slice(0, 4)}
            </text>
          </g>
        ))}
        {intervals.map((interval) => (
          <g key={interval.key}>
            <rect
              className={styles[interval.tone]}
              x={x(interval.from)}
              y={barTop}
              width={Math.max(2, x(interval.until) - x(interval.from) - 1)}
              height={barHeight}
            />
            {x(interval.until) - x(interval.from) > 120 && (
              <text className={styles[`${interval.tone}Words`]} x={x(interval.from) + 10} y={barTop + 20}>
                {interval.label}
              </text>
            )}
            {interval.holes?.map((hole) => (
              <rect
                key={hole.from}
                className={styles.hole}
                x={x(hole.from)}
                y={barTop}
                width={Math.max(3, x(hole.until) - x(hole.from))}
                height={barHeight}
              />
            ))}
          </g>
        ))}
        <line className={styles.today} x1={x(today)} x2={x(today)} y1="10" y2="62" />
      </svg>
      <ul className={styles.words}>
        {intervals.map((interval) => (
          <li key={interval.key}>
            <b>{interval.label}</b> {interval.state}
            {t('kit:chart.interval', { from: format.date(interval.from), until: format.date(interval.until) })}
            {interval.holes?.map((hole) => (
              <span className={styles.suspended} key={hole.from}>
                {hole.label}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
