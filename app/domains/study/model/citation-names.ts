/** How a cited version is named in an article, by `regulation@version`. */
export interface CitationName {
  readonly shortZh: string
  readonly shortEn: string
  readonly labelZh: string | null
  /** `YYYY-MM-DD` */
  readonly inForceFrom: string
}

export type CitationNames = Readonly<Record<string, CitationName>>

/** The key of a citation in CitationNames. */
export function versionKey({ regulation, version }: { readonly regulation: string; readonly version: string }): string {
  return `${regulation}@${version}`
}
