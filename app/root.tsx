import type { LinksFunction } from '@remix-run/node'
import { isRouteErrorResponse, Links, Outlet, useMatches, useRouteError } from '@remix-run/react'
import type { ReactNode } from 'react'
import './ui/tokens.css'
import './ui/base.css'
import { ErrorPage } from './ui/error-page'
import { useLanguage, usePick, useT } from './ui/i18n'
import type { PageHandle } from './ui/page-handle'

export const links: LinksFunction = () => [{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }]

export default function Root() {
  return <Outlet />
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const handles = useMatches().map(({ handle }) => handle as PageHandle | undefined)
  const islands = new Set(handles.flatMap((handle) => handle?.islands ?? []))
  return (
    <html lang={useLanguage()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{useTitle()}</title>
        <Links />
      </head>
      <body>
        {children}
        {[...islands].map((name) => (
          <script key={name} type="module" src={`/islands/${name}.js`} />
        ))}
      </body>
    </html>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />
}

/** The innermost route that names its page, then the product. */
function useTitle(): string {
  const t = useT()
  const pick = usePick()
  const named = [...useMatches()].reverse().find(({ handle, data }) => (handle as PageHandle | undefined)?.title && data != null)
  const title = (named?.handle as PageHandle | undefined)?.title
  if (!named || !title) return t('kit:productName')
  const words = typeof title === 'function' ? title(named.data as never, pick) : t(title)
  return `${words} · ${t('kit:productName')}`
}
