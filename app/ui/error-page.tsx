import { createContext, useContext } from 'react'
import { Banner } from './banner'
import { LinkButton } from './button'
import { useT } from './i18n'
import { Narrow, Stack } from './layout'
import { PageTitle } from './page-title'

const KINDS = { 400: 'unreadable', 403: 'forbidden', 404: 'not-found', 405: 'unreadable', 415: 'unreadable' } as const

/** The number under which the server's log has the fault of this request. */
export const FaultReference = createContext<string | undefined>(undefined)

/** What a person sees instead of the page: what happened, and the way on. */
export function ErrorPage({ status }: { readonly status: number }) {
  const t = useT()
  const reference = useContext(FaultReference) ?? '—'
  const kind = status in KINDS ? KINDS[status as keyof typeof KINDS] : 'fault'
  return (
    <main>
      <Narrow>
        <Stack>
          <PageTitle title={t(`frame:errors.${kind}-title`)} />
          <Banner tone={kind === 'fault' ? 'danger' : 'info'} title={t(`frame:errors.${kind}`, { reference })} />
          <div>
            <LinkButton href="/">{t('frame:errors.home')}</LinkButton>
          </div>
        </Stack>
      </Narrow>
    </main>
  )
}
