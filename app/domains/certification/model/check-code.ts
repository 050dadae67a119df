/** No 0 O, 1 I L, 2 Z, 5 S, 8 B, U V: nothing that is mistaken for another when read from paper. */
export const CHECK_CODE_LETTERS = 'ACDEFGHJKMNPQRTVWXY34679'
export const CHECK_CODE_LENGTH = 10

/**
 * A check code from random bytes; each letter equally likely, as bytes beyond the last whole round are skipped.
 * Returns null when the bytes ran out: give it 24 and it practically never does.
 */
export function checkCodeFrom(random: Uint8Array): string | null {
  const fair = 256 - (256 % CHECK_CODE_LETTERS.length)
  const letters = [...random].filter((byte) => byte < fair).map((byte) => CHECK_CODE_LETTERS[byte % CHECK_CODE_LETTERS.length])
  return letters.length < CHECK_CODE_LENGTH ? null : letters.slice(0, CHECK_CODE_LENGTH).join('')
}

/** As printed, in two groups of five. */
export function spacedCheckCode(code: string): string {
  return `${code.slice(0, 5)} ${code.slice(5)}`
}

/** As typed by a reader: groups, dashes, wide forms and small letters are forgiven. */
export function normalisedCheckCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s‐-―−-]/g, '')
}
