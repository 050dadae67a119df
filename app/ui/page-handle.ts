import type { MessageKey } from './translate'

type Pick = (zh: string, en: string | null | undefined) => string

/** What a route says about its page: `export const handle = { title: '…' } satisfies PageHandle`. */
export interface PageHandle {
  /** a message key, or the title from the loader's data */
  readonly title?: MessageKey | ((data: never, pick: Pick) => string)
  /** islands the page needs: small scripts under /islands (docs/decisions/010) */
  readonly islands?: readonly string[]
  /** live boards: no side navigation, the whole width */
  readonly isWide?: boolean
}
