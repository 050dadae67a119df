/** A, B, C … by place on the candidate's own paper. */
export function optionLetter(index: number): string {
  return String.fromCharCode(65 + index)
}
