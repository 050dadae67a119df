import '@remix-run/server-runtime'
import type { RequestContext } from './app/platform/request-context'

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true
  }
  interface AppLoadContext extends RequestContext {}
}
