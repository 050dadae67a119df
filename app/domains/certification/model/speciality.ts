/** EX-20: specialities with a paper of their own, and GENERAL for all others. FIRE left the police in 2018 and stays for old papers. */
export const SPECIALITIES = [
  'GENERAL',
  'CRIMINAL_INVESTIGATION',
  'ECONOMIC_CRIME',
  'PUBLIC_SECURITY',
  'EXIT_ENTRY',
  'TRAFFIC',
  'NARCOTICS',
  'FIRE',
] as const

export type Speciality = (typeof SPECIALITIES)[number]

export function isSpeciality(code: string): code is Speciality {
  return SPECIALITIES.some((speciality) => speciality === code)
}

/** Whether candidates may still choose it. */
export function isActiveSpeciality(speciality: Speciality): boolean {
  return speciality !== 'FIRE'
}
