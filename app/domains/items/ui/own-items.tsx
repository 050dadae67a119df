import { DutyList, type Duty } from '~/ui/duty-list'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import type { Bilingual } from '../model/bilingual'

export interface OwnItemRow {
  readonly slug: string
  readonly state: 'COPY' | 'RETURNED' | 'WAITING'
  readonly headline: Bilingual | null
  readonly at: string
  readonly remark: string | null
}

/** What the writer has on the desk, with the reviewer's reason where an item came back. */
export function OwnItems({ items }: { readonly items: readonly OwnItemRow[] }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  if (items.length === 0) return null
  const duties = items.map(({ slug, state, headline, at, remark }): Duty => {
    const time = format.dateTime(at)
    const whyOf = {
      RETURNED: t('items:own.reason', { remark: remark ?? '' }),
      COPY: t('items:own.saved', { time }),
      WAITING: t('items:own.waiting', { time }),
    }
    return {
      ...{ id: slug, when: t(`items:own.states.${state}`), isUrgent: state === 'RETURNED' },
      what: headline ? pick(headline.zh, headline.en) : t('items:own.untitled', { slug }),
      href: state === 'COPY' ? `/items/${slug}/edit` : `/items/${slug}`,
      why: whyOf[state],
      act: t(state === 'RETURNED' ? 'items:own.mend' : state === 'COPY' ? 'items:own.goOn' : 'items:own.look'),
      actHref: state === 'WAITING' ? `/items/${slug}` : `/items/${slug}/edit`,
    }
  })
  return (
    <Sheet title={t('items:own.title')} note={t('items:own.note')} isFlush isRuled>
      <DutyList duties={duties} hasMainAct={false} />
    </Sheet>
  )
}
