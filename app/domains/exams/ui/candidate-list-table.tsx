import type { CandidateStatus } from '../model/session-status'
import { LinkButton } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import type { IconName } from '~/ui/icon-names'
import type { TagTone } from '~/ui/tag'
import { Tag } from '~/ui/tag'
import { VisuallyHidden } from '~/ui/visually-hidden'
import styles from './session-candidates.module.css'

export interface ListedCandidate {
  readonly candidateId: string
  readonly ticket: string
  readonly deskNo: string
  readonly nameZh: string
  readonly nameEn: string
  readonly badgeNo: string
  readonly unitZh: string
  readonly unitEn: string
  readonly timeFactor: number
  readonly status: CandidateStatus
}

const looks: Readonly<Record<CandidateStatus, readonly [TagTone, IconName]>> = {
  EXPECTED: ['grey', 'calendar'],
  ABSENT: ['grey', 'minus'],
  SITTING: ['brand', 'pending'],
  OVERTIME: ['duty', 'clock'],
  HANDED_IN: ['ok', 'check'],
  TIME_OUT: ['ok', 'clock'],
  ROOM_END: ['ok', 'clock'],
}

interface CandidateListTableProps {
  readonly candidates: readonly ListedCandidate[]
  readonly isOpen: boolean
  /** for whoever may take candidates off the list */
  readonly removalHref?: (candidateId: string) => string
}

/** The list as it hangs at the door: desk, name, ticket. */
export function CandidateListTable({ candidates, isOpen, removalHref }: CandidateListTableProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const isExpected = ({ status }: ListedCandidate) => status === 'EXPECTED'
  const hasFixed = removalHref !== undefined && candidates.some((candidate) => !isExpected(candidate))
  return (
    <Sheet title={t('exams:candidates.list')} note={t('exams:candidates.count', { count: candidates.length })} isFlush>
      <DataTable
        caption={t('exams:candidates.list')}
        isCaptionHidden
        isWide
        isListWhenNarrow
        rows={candidates}
        rowKey={({ candidateId }) => candidateId}
        empty={
          <EmptyState icon="users" title={t(isOpen ? 'exams:candidates.empty' : 'exams:candidates.emptyClosed')}>
            {isOpen && t('exams:candidates.emptyMore')}
          </EmptyState>
        }
        foot={hasFixed && <p className={styles.screenOnly}>{t('exams:removal.why')}</p>}
        columns={[
          {
            key: 'candidate',
            label: t('exams:candidates.candidate'),
            cell: ({ deskNo, nameZh, nameEn }) => `${deskNo} ${pick(nameZh, nameEn)}`,
            detail: ({ badgeNo }) => badgeNo,
          },
          { key: 'ticket', label: t('exams:candidates.ticket'), isUnbroken: true, cell: ({ ticket }) => ticket },
          { key: 'unit', label: t('exams:candidates.unit'), cell: ({ unitZh, unitEn }) => pick(unitZh, unitEn) },
          {
            key: 'factor',
            label: t('exams:candidates.factor'),
            isUnbroken: true,
            cell: ({ timeFactor }) =>
              timeFactor === 1
                ? t('exams:candidates.factorNone')
                : t('exams:candidates.factorValue', { factor: format.number(timeFactor, { maximumFractionDigits: 2 }) }),
          },
          {
            key: 'status',
            label: t('exams:candidates.status'),
            cell: ({ status }) => (
              <Tag tone={looks[status][0]} icon={looks[status][1]}>
                {t(`exams:candidates.statuses.${status}`)}
              </Tag>
            ),
          },
          ...(removalHref && candidates.some(isExpected)
            ? [
                {
                  key: 'act',
                  label: <span className={styles.screenOnly}>{t('exams:session.act')}</span>,
                  isNumber: true,
                  cell: (candidate: ListedCandidate) => isExpected(candidate) && <RemovalLink candidate={candidate} hrefOf={removalHref} />,
                },
              ]
            : []),
        ]}
      />
    </Sheet>
  )
}

function RemovalLink({ candidate, hrefOf }: { readonly candidate: ListedCandidate; readonly hrefOf: (candidateId: string) => string }) {
  const t = useT()
  const pick = usePick()
  const name = pick(candidate.nameZh, candidate.nameEn)
  return (
    <span className={styles.screenOnly}>
      <LinkButton href={hrefOf(candidate.candidateId)} isSmall>
        {t('exams:removal.act')}
        <VisuallyHidden> {name}</VisuallyHidden>
      </LinkButton>
    </span>
  )
}
