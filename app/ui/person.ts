/** Whoever is signed in, as the top bar shows them. */
export interface Person {
  readonly name: string
  readonly badgeNo: string
  /** What the menu under the name offers above signing out. */
  readonly links?: readonly { readonly href: string; readonly label: string }[]
  /** `/sign-out` unless told otherwise. */
  readonly signOutAction?: string
}
