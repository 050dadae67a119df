import { useFormat, usePick, useT } from '~/ui/i18n'
import { daysBetween, type CalendarDay } from '~/platform/calendar-day'
import type { StatusSpan } from '../model/certificate-status'
import styles from './qualification-bar.module.css'

export interface QualificationBarProps {
  readonly today: CalendarDay
  readonly bars: readonly {
    readonly id: string
    readonly level: { readonly nameZh: string; readonly nameEn: string }
    readonly spans: readonly StatusSpan[]
  }[]
}

const width = 1000
const rowHeight = 30
const gap = 8

/** Qualification over the years: a bar per certificate, a colour and a word per stretch, a line at today. */
export function QualificationBar({ today, bars }: QualificationBarProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const first = bars.flatMap(({ spans }) => spans.map(({ fromOn }) => fromOn)).sort()[0] ?? today
  const lasts = bars.flatMap(({ spans }) => spans.map(({ untilOn }) => untilOn ?? today))
  const last = [...lasts, today].sort().at(-1) ?? today
  const from = `${first.slice(0, 4)}-01-01`
  const until = `${Number(last.slice(0, 4)) + 1}-01-01`
  const x = (day: CalendarDay) => (width * daysBetween(from, day)) / Math.max(1, daysBetween(from, until))
  const years = Array.from({ length: Number(until.slice(0, 4)) - Number(from.slice(0, 4)) }, (_, index) => Number(from.slice(0, 4)) + index)
  const step = Math.ceil(years.length / 12)
  const plot = bars.length * (rowHeight + gap)
  const words = (level: QualificationBarProps['bars'][number]['level'], { status, fromOn, untilOn }: StatusSpan) =>
    t(untilOn ? 'certification:archive.bar' : 'certification:archive.barOpen', {
      level: pick(level.nameZh, level.nameEn),
      status: t(`kit:status.${status}`),
      from: format.date(fromOn),
      until: untilOn ? format.date(untilOn) : '',
    })
  return (
    <div className={styles.scroll} role="group" tabIndex={0} aria-label={t('certification:archive.barDescription')}>
      <svg className={styles.bar} viewBox={`0 0 ${width} ${plot + 44}`} aria-hidden="true" focusable="false">
        {years.map((year, index) => (
          <g key={year}>
            <line className={styles.grid} x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1={16} y2={plot + 20} />
            {index % step === 0 && (
              <text className={styles.year} x={x(`${year}-01-01`) + 4} y={plot + 38}>
                {year}
              </text>
            )}
          </g>
        ))}
        {bars.map(({ id, level, spans }, row) =>
          spans.map((span) => {
            const left = x(span.fromOn)
            const right = x(span.untilOn ?? until)
            return (
              <g key={`${id}-${span.fromOn}`}>
                <rect
                  className={styles[span.status.toLowerCase()]}
                  x={left}
                  y={20 + row * (rowHeight + gap)}
                  width={Math.max(2, right - left)}
                  height={rowHeight}
                />
                {right - left > 150 && (
                  <text className={span.status === 'VALID' ? styles.onDark : styles.onLight} x={left + 10} y={40 + row * (rowHeight + gap)}>
                    {pick(level.nameZh, level.nameEn)} {t(`kit:status.${span.status}`)}
                  </text>
                )}
              </g>
            )
          }),
        )}
        <line className={styles.today} x1={x(today)} x2={x(today)} y1={14} y2={plot + 24} />
        <text className={styles.year} x={x(today)} y={11} textAnchor={x(today) > width - 40 ? 'end' : 'middle'}>
          {t('certification:archive.today')}
        </text>
      </svg>
      <ul className={styles.words}>
        {bars.flatMap(({ id, level, spans }) => spans.map((span) => <li key={`${id}-${span.fromOn}`}>{words(level, span)}</li>))}
      </ul>
    </div>
  )
}
