/** A session as its pages head it. */
export interface SessionHead {
  readonly sessionId: string
  readonly titleZh: string
  readonly titleEn: string
  readonly kind: 'FORMAL' | 'MOCK'
  readonly batch: number
  readonly roomZh: string
  readonly roomEn: string
  readonly opensAt: string
  readonly endsAt: string
}
