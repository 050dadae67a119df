/** Roles an account can hold within a unit subtree (REGULATIONS §6.4). Every account is an officer's, so OFFICER needs no assignment. */
export const roles = [
  'UNIT_HEAD',
  'TRAINING_OFFICER',
  'ITEM_WRITER',
  'ITEM_REVIEWER',
  'PAPER_ASSEMBLER',
  'INVIGILATOR',
  'LEGAL_REVIEWER',
  'LEGAL_DEPT_HEAD',
  'UNIT_LEGAL_OFFICER',
  'POLICE_INSPECTOR',
  'PERSONNEL_OFFICER',
  'SYS_ADMIN',
  'SECURITY_ADMIN',
  'AUDIT_ADMIN',
] as const

export type Role = (typeof roles)[number]

/** Duties that one person may not hold together: the three administrators are three people (DESIGN §4, GB/T 22239). */
const separated: readonly Role[] = ['SYS_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN']

/** The role already held that excludes the new one, if there is one. */
export function conflictingRole(held: readonly string[], added: Role): Role | undefined {
  if (!separated.includes(added)) return undefined
  return separated.find((role) => role !== added && held.includes(role))
}
