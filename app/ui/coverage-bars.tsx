import type { ReactNode } from 'react'
import { BarRows } from './bar-rows'
import { ChartFrame } from './chart-frame'
import { useFormat } from './i18n'

export interface Coverage {
  readonly key: string
  readonly label: ReactNode
  readonly held: number
  readonly total: number
}

interface CoverageBarsProps {
  readonly units: readonly Coverage[]
  /** Two lines from the scheme, lowest first: below the first is a failure, below the second a warning. */
  readonly thresholds: readonly [number, number]
  /** What the lines mean and where they come from. */
  readonly note?: ReactNode
}

/** How much is held of what should be, best first; below the lowest line a sign stands beside the figure. */
export function CoverageBars({ units, thresholds, note }: CoverageBarsProps) {
  const format = useFormat()
  const shareOf = ({ held, total }: Coverage) => (total === 0 ? 1 : held / total)
  const tone = (share: number) => (share < thresholds[0] ? 'danger' : share < thresholds[1] ? 'weak' : 'brand')
  return (
    <ChartFrame legend={note ? [{ look: 'mark', label: note }] : []}>
      <BarRows
        rows={[...units]
          .sort((a, b) => shareOf(b) - shareOf(a))
          .map((unit) => ({
            key: unit.key,
            label: unit.label,
            share: shareOf(unit),
            figure: format.number(shareOf(unit), { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
            count: `${unit.held} / ${unit.total}`,
            tone: tone(shareOf(unit)),
            marks: thresholds,
          }))}
      />
    </ChartFrame>
  )
}
