import { DataTable } from '~/ui/data-table'
import { useFormat, useT } from '~/ui/i18n'
import { Row } from '~/ui/layout'
import { Tag } from '~/ui/tag'
import type { BlueprintRules } from '../model/blueprint'
import type { DemandStock, SectionStock } from '../model/blueprint-stock'
import { useDemandWords } from './demand-words'

interface SectionTableProps {
  readonly rules: BlueprintRules
  readonly stock: readonly SectionStock[]
}

/** The sections of the paper, and how many items of the bank fit each. */
export function SectionTable({ rules, stock }: SectionTableProps) {
  const t = useT()
  const format = useFormat()
  const fitting = new Map(stock.map((section) => [section.id, section.fitting]))
  return (
    <DataTable
      caption={t('items:blueprint.sections')}
      isCaptionHidden
      isListWhenNarrow
      rows={rules.sections}
      rowKey={({ id }) => id}
      columns={[
        { key: 'type', label: t('items:blueprint.section'), cell: ({ type }) => t(`items:types.${type}`) },
        { key: 'places', label: t('items:blueprint.places'), cell: ({ items }) => format.number(items), isNumber: true },
        {
          key: 'each',
          label: t('items:blueprint.marksEach'),
          cell: ({ marksEach }) => format.marks(marksEach),
          isNumber: true,
        },
        {
          key: 'marks',
          label: t('items:blueprint.marks'),
          cell: ({ items, marksEach }) => format.marks(items * marksEach),
          isNumber: true,
        },
        {
          key: 'stock',
          label: t('items:blueprint.fitting'),
          cell: ({ id, items }) => <Stock fitting={fitting.get(id) ?? 0} isEnough={(fitting.get(id) ?? 0) >= items} />,
        },
      ]}
    />
  )
}

interface DemandTableProps {
  readonly rules: BlueprintRules
  readonly totalMarks: number
  readonly stock: readonly DemandStock[]
  readonly names: Readonly<Record<string, readonly { readonly nameZh: string; readonly nameEn: string }[]>>
}

/** The demands on marks in words, and how far the items of the bank go for each. */
export function DemandTable({ rules, totalMarks, stock, names }: DemandTableProps) {
  const t = useT()
  const format = useFormat()
  const words = useDemandWords(totalMarks)
  const stockOf = new Map(stock.map((demand) => [demand.id, demand]))
  return (
    <DataTable
      caption={t('items:blueprint.demands')}
      isCaptionHidden
      isListWhenNarrow
      rows={rules.demands.map((demand) => ({ ...demand, stock: stockOf.get(demand.id)! }))}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'demand',
          label: t('items:blueprint.demand'),
          cell: (demand) => words.about(demand, names[demand.id] ?? []),
          detail: ({ by }) => t(`items:blueprint.by.${by}`),
        },
        {
          key: 'bounds',
          label: t('items:blueprint.bounds'),
          cell: (demand) => words.bounds(demand.stock),
          detail: (demand) => words.share(demand),
          isUnbroken: true,
        },
        {
          key: 'stock',
          label: t('items:blueprint.fitting'),
          cell: (demand) => <Stock fitting={demand.stock.fitting} isEnough={demand.stock.reachable >= demand.stock.min} />,
          detail: (demand) => t('items:blueprint.reachableMarks', { marks: format.marks(demand.stock.reachable) }),
          isUnbroken: true,
        },
      ]}
    />
  )
}

function Stock({ fitting, isEnough }: { readonly fitting: number; readonly isEnough: boolean }) {
  const t = useT()
  return (
    <Row>
      <span>{t('items:blueprint.fittingCount', { count: fitting })}</span>
      {isEnough ? (
        <Tag tone="ok" icon="valid">
          {t('items:blueprint.enough')}
        </Tag>
      ) : (
        <Tag tone="danger" icon="alert">
          {t('items:blueprint.tooFew')}
        </Tag>
      )}
    </Row>
  )
}
