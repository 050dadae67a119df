import type { Duty } from '~/ui/duty-list'
import { useFormat, usePick, useT } from '~/ui/i18n'

/** A duty to read as the queries give it. */
export interface DutyFacts {
  readonly assignmentId: string
  readonly slug: string
  readonly titleZh: string
  readonly titleEn: string
  readonly reasonZh: string
  readonly reasonEn: string
  readonly dueAt: Date | string
  readonly share: number
}

const DAY = 86_400_000

/** Duties to read as rows of a duty list, for the shelf and the officer's home. */
export function useDutyRows(duties: readonly DutyFacts[], now: Date): Duty[] {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  return duties.map(({ assignmentId, slug, dueAt, share, ...duty }) => {
    const left = new Date(dueAt).getTime() - now.getTime()
    return {
      id: assignmentId,
      when: format.monthDay(dueAt),
      left: left <= 0 ? t('study:shelf.overdue') : t('study:shelf.left', { duration: format.duration(left) }),
      isUrgent: left < DAY,
      what: pick(duty.titleZh, duty.titleEn),
      href: `/study/modules/${slug}`,
      why: t('study:shelf.assigned', { reason: pick(duty.reasonZh, duty.reasonEn) }),
      progress: share > 0 ? { share, label: t('study:shelf.read', { share: format.percent(share) }) } : undefined,
      act: t(share > 0 ? 'study:shelf.goOn' : 'study:shelf.open'),
    }
  })
}
