import { Banner } from '~/ui/banner'
import { FactList } from '~/ui/fact-list'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'

/** A candidate with another sitting that cannot be sat beside this one. */
export interface ShownClash {
  readonly nameZh: string
  readonly nameEn: string
  readonly badgeNo: string
  readonly other: {
    readonly sessionId: string
    readonly titleZh: string
    readonly titleEn: string
    readonly batch: number
    readonly roomZh: string
    readonly roomEn: string
    readonly opensAt: string
    readonly endsAt: string
  }
}

/** Names the candidates who cannot finish this exam and another of theirs. */
export function ClashBanner({ clashes }: { readonly clashes: readonly ShownClash[] }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  if (clashes.length === 0) return null
  const count = new Set(clashes.map(({ badgeNo }) => badgeNo)).size
  const line = ({ other, badgeNo, ...person }: ShownClash) =>
    t('exams:clash.line', {
      ...{ name: pick(person.nameZh, person.nameEn), badge: badgeNo },
      exam: t('exams:session.title', { exam: pick(other.titleZh, other.titleEn), batch: other.batch }),
      place: t('exams:session.place', {
        ...{ room: pick(other.roomZh, other.roomEn), time: `${format.date(other.opensAt)} ${format.span(other.opensAt, other.endsAt)}` },
      }),
    })
  return (
    <Banner tone="duty" icon="alert" title={t('exams:clash.title', { count })}>
      <Stack gap="tight">
        <span>{t('exams:clash.more')}</span>
        <FactList facts={clashes.map((clash) => ({ icon: 'swap' as const, tone: 'duty' as const, text: line(clash) }))} />
      </Stack>
    </Banner>
  )
}
