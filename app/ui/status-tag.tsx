import { useT } from './i18n'
import type { IconName } from './icon-names'
import type { TagTone } from './tag'
import { Tag } from './tag'

/** Word, icon and tone of every machine state (design language §5); icons differ in outline, so a print without colour still reads. */
const looks = {
  PENDING_CONFIRMATION: ['brand', 'pending'],
  VALID: ['ok', 'valid'],
  EXPIRING: ['duty', 'clock'],
  EXPIRED: ['grey', 'history'],
  SUSPENDED: ['hold', 'pause'],
  REVOKED: ['danger', 'revoked'],
  SUPERSEDED: ['grey', 'swap'],
  REFUSED: ['danger', 'revoked'],
  DEFECT: ['duty', 'diamond'],
  PROBLEM: ['danger', 'alert'],
  FAULT: ['fault', 'fault'],
  DRAFT: ['grey', 'edit'],
  IN_REVIEW: ['brand', 'pending'],
  APPROVED: ['ok', 'valid'],
  RETURNED: ['duty', 'swap'],
  LOCKED: ['hold', 'lock'],
  IN_FORCE: ['ok', 'valid'],
  REPEALED: ['grey', 'history'],
  UPCOMING: ['duty', 'clock'],
  PASSED: ['ok', 'valid'],
  FAILED: ['danger', 'revoked'],
  MARKING: ['brand', 'pending'],
  ABSENT: ['grey', 'minus'],
  PLANNED: ['grey', 'calendar'],
  OPEN: ['brand', 'clock'],
  ENDED: ['grey', 'check'],
  PUBLISHED: ['ok', 'valid'],
  CANCELLED: ['danger', 'ban'],
  NOT_STARTED: ['grey', 'minus'],
  IN_PROGRESS: ['brand', 'pending'],
  DONE: ['ok', 'valid'],
  OVERDUE: ['danger', 'alert'],
} as const satisfies Readonly<Record<string, readonly [TagTone, IconName]>>

export type Status = keyof typeof looks

/** Tone and icon of a state, for those who draw it otherwise than as a tag. */
export function statusLook(status: Status): readonly [TagTone, IconName] {
  return looks[status]
}

export function StatusTag({ status }: { readonly status: Status }) {
  const t = useT()
  const [tone, icon] = looks[status]
  return (
    <Tag tone={tone} icon={icon}>
      {t(`kit:status.${status}`)}
    </Tag>
  )
}
