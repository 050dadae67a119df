import { BarRows } from './bar-rows'
import { ChartFrame } from './chart-frame'
import { useFormat, useT } from './i18n'

export interface Mastery {
  readonly key: string
  readonly topic: string
  /** Share of own answers that are right. */
  readonly share: number
  /** The unit's mean; absent where too few answered. */
  readonly unitShare?: number
}

/** An officer's topics: ochre where below the unit's mean, which stands as a black line. */
export function MasteryBars({ topics }: { readonly topics: readonly Mastery[] }) {
  const t = useT()
  const format = useFormat()
  const hasMean = topics.some(({ unitShare }) => unitShare !== undefined)
  return (
    <ChartFrame
      legend={[
        { look: 'brand', label: t('kit:chart.own') },
        ...(hasMean
          ? [
              { look: 'weak' as const, label: t('kit:chart.belowMean') },
              { look: 'mark' as const, label: t('kit:chart.unitMean') },
            ]
          : []),
      ]}
    >
      <BarRows
        rows={topics.map(({ key, topic, share, unitShare }) => ({
          key,
          label: topic,
          share,
          figure: format.percent(share),
          tone: unitShare !== undefined && share < unitShare ? 'weak' : 'brand',
          marks: unitShare === undefined ? [] : [unitShare],
        }))}
      />
    </ChartFrame>
  )
}
