import { Banner } from '~/ui/banner'
import { Checkbox } from '~/ui/choices'
import { FactList } from '~/ui/fact-list'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'

/** Another sitting in the room at that time. */
export interface ShownNeighbour {
  readonly sessionId: string
  readonly titleZh: string
  readonly titleEn: string
  readonly batch: number
  readonly unit: { readonly nameZh: string; readonly nameEn: string }
  readonly opensAt: string
  readonly endsAt: string
}

const SHOWN_AT_MOST = 5

/** What stands in the room already, and the box that says it is shared on purpose: with just these sittings and no other. */
export function RoomWarning({ others }: { readonly others: readonly ShownNeighbour[] }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const line = ({ titleZh, titleEn, batch, unit, opensAt, endsAt }: ShownNeighbour) =>
    t('exams:room.line', {
      exam: t('exams:session.title', { exam: pick(titleZh, titleEn), batch }),
      ...{ unit: pick(unit.nameZh, unit.nameEn), time: `${format.date(opensAt)} ${format.span(opensAt, endsAt)}` },
    })
  const rest = others.length - SHOWN_AT_MOST
  return (
    <Banner tone="duty" icon="alert" title={t('exams:room.title', { count: others.length })}>
      <Stack gap="tight">
        <FactList
          facts={[
            ...others.slice(0, SHOWN_AT_MOST).map((other) => ({ icon: 'calendar' as const, text: line(other) })),
            ...(rest > 0 ? [{ icon: 'dots' as const, text: t('exams:room.rest', { count: rest }) }] : []),
          ]}
        />
        <span>{t('exams:room.more')}</span>
        <Checkbox name="sharesRoomWith" value={others.map(({ sessionId }) => sessionId).join(',')} label={t('exams:room.confirm')} />
      </Stack>
    </Banner>
  )
}
