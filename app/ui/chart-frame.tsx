import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './chart-frame.module.css'

export interface LegendEntry {
  readonly look: 'brand' | 'weak' | 'danger' | 'have' | 'mark' | 'own'
  readonly label: ReactNode
}

interface ChartFrameProps {
  readonly legend?: readonly LegendEntry[]
  /** Words under the legend: where a threshold comes from. */
  readonly note?: ReactNode
  /** Link to the table behind it. */
  readonly link?: ReactNode
  readonly children: ReactNode
}

/** A chart with its legend in words; the title and population stand in the sheet around it. */
export function ChartFrame({ legend = [], note, link, children }: ChartFrameProps) {
  return (
    <figure>
      <div className={styles.chart}>{children}</div>
      {(legend.length > 0 || note) && (
        <figcaption className={styles.caption}>
          {legend.map(({ look, label }, index) => (
            <span className={styles.entry} key={index}>
              <svg className={styles.sample} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
                {look === 'mark' ? (
                  <path className={styles.mark} d="M7 0v14" />
                ) : (
                  <rect className={classNames(styles.fill, styles[look])} y="3.5" width="14" height="7" />
                )}
              </svg>
              {label}
            </span>
          ))}
          {note && <span>{note}</span>}
        </figcaption>
      )}
      {link && <p className={styles.link}>{link}</p>}
    </figure>
  )
}
