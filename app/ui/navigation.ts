import type { IconName } from './icon-names'

export interface NavigationItem {
  readonly href: string
  readonly label: string
  readonly icon: IconName
  /** Only where something waits. */
  readonly count?: number
}

export interface NavigationGroup {
  readonly title?: string
  readonly items: readonly NavigationItem[]
}

/** The entry that the path belongs to: the longest address that is the path or a folder above it. */
export function currentHref(items: readonly NavigationItem[], path: string): string | undefined {
  const pathname = path.split(/[?#]/)[0] ?? path
  const above = items.filter(({ href }) => pathname === href || (href !== '/' && pathname.startsWith(`${href}/`)))
  return above.sort((a, b) => b.href.length - a.href.length)[0]?.href
}
