/** Police specialities with a paper of their own, and GENERAL for all others (EX-20). FIRE left the police in 2018, for old papers. */
export const specialities = [
  'GENERAL',
  'CRIMINAL_INVESTIGATION',
  'ECONOMIC_CRIME',
  'PUBLIC_SECURITY',
  'EXIT_ENTRY',
  'TRAFFIC',
  'NARCOTICS',
  'FIRE',
] as const

export type Speciality = (typeof specialities)[number]

export function isSpeciality(code: string): code is Speciality {
  return specialities.some((speciality) => speciality === code)
}

/** Those an officer can still be entered with. */
export const activeSpecialities = specialities.filter((speciality) => speciality !== 'FIRE')
