import { z } from 'zod'

/** OR-20: levels of public-security organs, and departments within one. */
export const UnitLevel = z.enum(['MINISTRY', 'PROVINCE', 'CITY', 'COUNTY', 'SUB_BUREAU', 'STATION', 'DEPARTMENT'])
export type UnitLevel = z.infer<typeof UnitLevel>

export const UnitKind = z.enum(['GENERAL', 'LEGAL', 'TRAINING', 'SUPERVISION', 'PERSONNEL', 'ENFORCEMENT'])
export type UnitKind = z.infer<typeof UnitKind>

/** An organ code (GA/T 380, OR-23) or an inner department's code: digits and capitals, never a slash, as it becomes a step of the path. */
export const UnitCode = z.string().regex(/^[0-9A-Z-]{2,24}$/)

const below: Readonly<Record<UnitLevel, readonly UnitLevel[]>> = {
  MINISTRY: ['PROVINCE', 'DEPARTMENT'],
  PROVINCE: ['CITY', 'DEPARTMENT'],
  CITY: ['COUNTY', 'SUB_BUREAU', 'STATION', 'DEPARTMENT'],
  COUNTY: ['STATION', 'DEPARTMENT'],
  SUB_BUREAU: ['STATION', 'DEPARTMENT'],
  STATION: ['DEPARTMENT'],
  DEPARTMENT: ['DEPARTMENT'],
}

/** Whether a unit of one level may stand directly under one of another (OR-20, OR-21). */
export function mayStandUnder(level: UnitLevel, parent: UnitLevel): boolean {
  return below[parent].includes(level)
}

/** `/code/code/`: every step ends with a slash, so that a prefix is always a whole subtree. */
export function unitPath(parentPath: string | null, code: string): string {
  return `${parentPath ?? '/'}${code}/`
}

/** The paths of a unit and of every unit above it, the topmost first: `/a/b/` gives `/a/` and `/a/b/`. */
export function pathsUpTo(unitPath: string): readonly string[] {
  const codes = unitPath.split('/').filter((code) => code !== '')
  return codes.map((_, index) => `/${codes.slice(0, index + 1).join('/')}/`)
}
