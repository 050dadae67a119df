/** Hashes a text (UTF-8) and gives hexadecimal. Any implementation of SHA-256 fits; servers pass the faster one of Node. */
export type Sha256 = (text: string) => string

/** SHA-256 (FIPS 180-4) in plain code, so that pure rules run anywhere and a bundle verifies offline. */
export function sha256(text: string): string {
  return [...sha256Words(text)].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** The digest as eight 32-bit words. */
export function sha256Words(text: string): Uint32Array {
  const state = fractions(2, 8)
  const blocks = padded(new TextEncoder().encode(text))
  const schedule = new Uint32Array(64)
  for (let start = 0; start < blocks.byteLength; start += 64) compress(state, schedule, blocks, start)
  return state
}

function compress(state: Uint32Array, w: Uint32Array, blocks: DataView, start: number): void {
  for (let t = 0; t < 16; t += 1) w[t] = blocks.getUint32(start + t * 4)
  for (let t = 16; t < 64; t += 1) {
    const [w15, w2] = [w[t - 15]!, w[t - 2]!]
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3)
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10)
    w[t] = w[t - 16]! + s0 + w[t - 7]! + s1
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let t = 0; t < 64; t += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[t]! + w[t]!) | 0
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = state[index]! + word))
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

/** The message, a one bit, zeros, and its length in bits, filling whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  blocks.set(bytes)
  blocks[bytes.length] = 0x80
  const view = new DataView(blocks.buffer)
  view.setUint32(blocks.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(blocks.length - 4, (bytes.length << 3) >>> 0)
  return view
}

/** First 32 bits of the fractional parts of the square or cube roots of the first primes: the standard's own constants. */
function fractions(root: 2 | 3, count: number): Uint32Array {
  const words = new Uint32Array(count)
  for (let candidate = 2, found = 0; found < count; candidate += 1) {
    if (!isPrime(candidate)) continue
    const value = root === 2 ? Math.sqrt(candidate) : Math.cbrt(candidate)
    words[found] = (value - Math.floor(value)) * 0x100000000
    found += 1
  }
  return words
}

function isPrime(n: number): boolean {
  for (let divisor = 2; divisor * divisor <= n; divisor += 1) if (n % divisor === 0) return false
  return true
}

const K = fractions(3, 64)
