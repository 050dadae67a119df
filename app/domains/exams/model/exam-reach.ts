/** Whether an exam may be held in a unit: it serves the unit that made it and every unit below. */
export function servesUnit(examUnitPath: string, unitPath: string): boolean {
  return unitPath.startsWith(examUnitPath)
}
