/** A, B, C … in the order shown to the candidate. */
export function optionLetter(index: number): string {
  return String.fromCharCode(65 + index)
}
