/** Whether an exam may be held in a unit: it serves the unit that made it and every unit below. */
export function servesUnit(examUnitPath: string, unitPath: string): boolean {
  return unitPath.startsWith(examUnitPath)
}

/** The paths of a unit and of every unit above it, the topmost first: `/a/b/` gives `/a/` and `/a/b/`. */
export function pathsUpTo(unitPath: string): readonly string[] {
  const codes = unitPath.split('/').filter((code) => code !== '')
  return codes.map((_, index) => `/${codes.slice(0, index + 1).join('/')}/`)
}
