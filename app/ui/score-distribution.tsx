import { ColumnChart } from './column-chart'
import { useFormat, useT } from './i18n'
import { scoreBins } from './score-bins'

interface ScoreDistributionProps {
  readonly scores: readonly number[]
  readonly totalMarks: number
  readonly passMark: number
  /** The reader's own score, where the reader sat the exam. */
  readonly own?: number
}

/** Bins of five points, the pass line in ink, failing bins ochre, the reader's own bin dark. */
export function ScoreDistribution({ scores, totalMarks, passMark, own }: ScoreDistributionProps) {
  const t = useT()
  const format = useFormat()
  const bins = scoreBins(scores, totalMarks, passMark, own)
  const first = bins[0]?.from ?? 0
  const size = bins[0] ? bins[0].to - bins[0].from : 1
  const passed = scores.filter((score) => score >= passMark).length
  return (
    <ColumnChart
      description={t('kit:chart.scores', { count: scores.length, passed, pass: format.marks(passMark) })}
      columns={bins.map((bin) => ({
        key: String(bin.from),
        label: format.marks(bin.from),
        count: bin.count,
        tone: bin.isOwn ? 'own' : bin.isFailing ? 'weak' : 'have',
        pointer: bin.isOwn && own !== undefined ? t('kit:chart.ownScore', { marks: format.marks(own) }) : undefined,
      }))}
      hasEdgeLabels
      lastLabel={format.marks(totalMarks)}
      line={{ at: (passMark - first) / size, label: t('kit:chart.passLine', { marks: format.marks(passMark) }) }}
      note={t('kit:chart.scoreAxes', { size: format.marks(size) })}
    />
  )
}
