import { Fragment } from 'react'
import { usePick, useT } from '~/ui/i18n'

/** A basis as a query names it. */
export interface ShownBasis {
  readonly zh: string
  readonly en: string
  readonly href: string | null
}

/** What something rests on, articles as links. */
export function BasisList({ bases }: { readonly bases: readonly ShownBasis[] }) {
  const t = useT()
  const pick = usePick()
  return bases.map(({ zh, en, href }, index) => (
    <Fragment key={zh}>
      {index > 0 && t('kit:listComma')}
      {href ? <a href={href}>{pick(zh, en)}</a> : pick(zh, en)}
    </Fragment>
  ))
}
