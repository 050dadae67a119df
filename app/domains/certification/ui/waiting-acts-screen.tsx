import { LinkButton } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import type { NamedPerson } from '../model/decision'
import type { ActSubject } from './act-proposal-screen'

export interface WaitingActRow extends ActSubject {
  readonly proposalId: string
  readonly effectiveOn: string
  readonly proposer: NamedPerson | null
  readonly isOwnProposal: boolean
  readonly at: string
}

/** Acts that wait for a second person. */
export function WaitingActsScreen({ acts }: { readonly acts: readonly WaitingActRow[] }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  return (
    <Stack>
      <PageTitle title={t('certification:acts.title')} lead={t('certification:acts.lead')} />
      <Sheet isFlush>
        <DataTable
          caption={t('certification:acts.caption')}
          rows={acts}
          rowKey={(act) => act.proposalId}
          columns={[
            {
              key: 'officer',
              label: t('certification:acts.officer'),
              cell: (act) => pick(act.nameZh, act.nameEn),
              detail: (act) => `${act.badgeNo} · ${pick(act.unit.nameZh, act.unit.nameEn)}`,
            },
            {
              key: 'kind',
              label: t('certification:acts.kind'),
              cell: (act) => t(`certification:acts.kinds.${act.kind}`),
              detail: (act) => act.number,
            },
            { key: 'effective', label: t('certification:acts.effective'), cell: (act) => format.date(act.effectiveOn) },
            {
              key: 'proposer',
              label: t('certification:acts.proposer'),
              cell: (act) => pick(act.proposer?.nameZh ?? '', act.proposer?.nameEn),
              detail: (act) => format.dateTime(act.at),
            },
            {
              key: 'act',
              label: t('certification:queue.act'),
              cell: (act) => (
                <LinkButton href={`/certification/acts/${act.proposalId}`} isSmall>
                  {t(act.isOwnProposal ? 'certification:acts.open' : 'certification:acts.decide')}
                </LinkButton>
              ),
            },
          ]}
          empty={<EmptyState title={t('certification:acts.empty')}>{t('certification:acts.emptyMore')}</EmptyState>}
        />
      </Sheet>
    </Stack>
  )
}
