const ALGORITHM = 'AES-GCM'

export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly box: ArrayBuffer }

/** A key that can be used on this computer but never read out of the browser. */
export async function makeSeatKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ['encrypt', 'decrypt'])
}

export async function seal(key: CryptoKey, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const box = await crypto.subtle.encrypt({ name: ALGORITHM, iv }, key, new TextEncoder().encode(JSON.stringify(value)))
  return { iv, box }
}

export async function unseal(key: CryptoKey, { iv, box }: Sealed): Promise<unknown> {
  const plain = await crypto.subtle.decrypt({ name: ALGORITHM, iv }, key, box)
  return JSON.parse(new TextDecoder().decode(plain)) as unknown
}

/** Tells two officers apart without keeping a badge number in the clear. */
export async function officerTag(badgeNo: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`hall:${badgeNo}`))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
