import { randomBytes } from 'node:crypto'
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { translatorFor } from './messages'
import { htmlStream } from './platform/html-stream.server'
import { FaultReference } from './ui/error-page'
import { I18nProvider } from './ui/i18n'

export { handleHot } from './routes/front-door.server'
export { requestContext } from './platform/client-address.server'
export { isReady, startPlatform, stopPlatform } from './start-platform.server'

const RENDER_LIMIT_MS = 15_000

/** Pages are whole documents: they are sent when everything in them is known, so that a failure still gets its own status. */
export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext) {
  return new Promise<Response>((resolve, reject) => {
    let finalStatus = status
    const { pipe, abort } = renderToPipeableStream(
      <I18nProvider language={context.language} t={translatorFor(context.language)}>
        <FaultReference.Provider value={context.faultReference}>
          <RemixServer context={remix} url={request.url} />
        </FaultReference.Provider>
      </I18nProvider>,
      {
        onAllReady() {
          const body = htmlStream()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: finalStatus }))
          pipe(body)
        },
        onShellError: reject,
        onError(error) {
          finalStatus = 500
          reportFault(error, request, context)
        },
      },
    )
    setTimeout(abort, RENDER_LIMIT_MS).unref()
  })
}

/** Called by Remix for a loader or action that failed by a bug; also for a page that takes no POST, which is the sender's fault. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (!request.signal.aborted && !isRouteErrorResponse(error)) reportFault(error, request, context)
}

function reportFault(error: unknown, request: Request, context: AppLoadContext): void {
  const reference = (context.faultReference ??= `E-${randomBytes(3).toString('hex').toUpperCase()}`)
  const story = error instanceof Error ? error.stack : String(error)
  process.stderr.write(`${reference} ${request.method} ${new URL(request.url).pathname} ${story}\n`)
}
