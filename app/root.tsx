import type { LinksFunction } from '@remix-run/node'
import { isRouteErrorResponse, Links, Meta, Outlet, useMatches, useRouteError } from '@remix-run/react'
import './ui/tokens.css'
import './ui/base.css'
import { useLanguage } from './ui/i18n'
import { ErrorPage } from './ui/error-page'

export const links: LinksFunction = () => [{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }]

/** Pages carry no framework script (docs/decisions/010); a route names the islands it needs in `handle.islands`. */
export interface PageHandle {
  readonly islands?: readonly string[]
}

export default function Root() {
  return <Outlet />
}

export function Layout({ children }: { readonly children: React.ReactNode }) {
  const language = useLanguage()
  const islands = useMatches().flatMap(({ handle }) => (handle as PageHandle | undefined)?.islands ?? [])
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {[...new Set(islands)].map((name) => (
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
