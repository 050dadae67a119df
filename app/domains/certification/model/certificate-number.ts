/** `JZ-320900-2026-000318`: prefix of the scheme, area of the issuing organ, year of confirmation, serial of that area and year. */
export function certificateNumber({ prefix, area, year, serial }: { prefix: string; area: string; year: number; serial: number }): string {
  return `${prefix}-${area}-${year}-${String(serial).padStart(6, '0')}`
}

/** The area part of an organ's code: its first six signs, the administrative division in GA/T 380 codes (OR-23). */
export function areaOf(organCode: string): string {
  return organCode.replace(/[^0-9A-Z]/g, '').slice(0, 6)
}

/** A number as people type it: wide forms, small letters and stray blanks are forgiven. */
export function normalisedNumber(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s]/g, '')
    .replace(/[‐-―−]/g, '-')
}
