import type { Capability } from '~/domains/audit/model/capability'
import type { Role } from './roles'

/** Which roles hold which capability, always within the unit subtree of the assignment. The one source of truth; rendered at /roles. */
export const capabilityTable: Readonly<Record<Capability, readonly Role[]>> = {
  'audit.entry.view': ['AUDIT_ADMIN'],
  'organization.unit.view': [
    'UNIT_HEAD',
    'TRAINING_OFFICER',
    'LEGAL_REVIEWER',
    'LEGAL_DEPT_HEAD',
    'PERSONNEL_OFFICER',
    'SYS_ADMIN',
    'SECURITY_ADMIN',
  ],
  'organization.unit.manage': ['SYS_ADMIN'],
  'organization.officer.view': [
    'UNIT_HEAD',
    'TRAINING_OFFICER',
    'LEGAL_REVIEWER',
    'LEGAL_DEPT_HEAD',
    'PERSONNEL_OFFICER',
    'SYS_ADMIN',
    'SECURITY_ADMIN',
  ],
  'organization.officer.manage': ['PERSONNEL_OFFICER', 'SYS_ADMIN'],
  'organization.account.manage': ['SYS_ADMIN'],
  'organization.role.assign': ['SECURITY_ADMIN'],
  'organization.back-off.lift': ['INVIGILATOR', 'SYS_ADMIN'],
  'regulations.regulation.manage': ['LEGAL_DEPT_HEAD'],
  'items.item.view': ['ITEM_WRITER', 'ITEM_REVIEWER', 'PAPER_ASSEMBLER'],
  'items.item.write': ['ITEM_WRITER'],
  'items.item.review': ['ITEM_REVIEWER'],
  'items.blueprint.manage': ['PAPER_ASSEMBLER'],
  'study.assignment.manage': ['TRAINING_OFFICER', 'LEGAL_DEPT_HEAD'],
  'study.progress.view': ['TRAINING_OFFICER', 'UNIT_HEAD', 'LEGAL_REVIEWER', 'LEGAL_DEPT_HEAD'],
  'exams.exam.manage': ['PAPER_ASSEMBLER'],
  'exams.session.view': ['TRAINING_OFFICER', 'INVIGILATOR', 'LEGAL_DEPT_HEAD'],
  'exams.session.manage': ['TRAINING_OFFICER'],
  'exams.session.invigilate': ['INVIGILATOR'],
  'exams.results.view': ['TRAINING_OFFICER', 'LEGAL_REVIEWER', 'LEGAL_DEPT_HEAD', 'UNIT_HEAD'],
  'exams.results.publish': ['TRAINING_OFFICER'],
  'certification.certificate.view': ['LEGAL_REVIEWER', 'LEGAL_DEPT_HEAD', 'PERSONNEL_OFFICER', 'UNIT_HEAD', 'TRAINING_OFFICER'],
  'certification.proposal.view': ['LEGAL_REVIEWER', 'LEGAL_DEPT_HEAD'],
  'certification.proposal.decide': ['LEGAL_DEPT_HEAD'],
  'certification.act.propose': ['LEGAL_REVIEWER', 'LEGAL_DEPT_HEAD'],
  'certification.certificate.suspend': ['LEGAL_DEPT_HEAD'],
  'certification.certificate.reinstate': ['LEGAL_DEPT_HEAD'],
  'certification.certificate.revoke': ['LEGAL_DEPT_HEAD'],
  'certification.archive.view': ['LEGAL_REVIEWER', 'LEGAL_DEPT_HEAD', 'PERSONNEL_OFFICER'],
}

/** The capabilities of a role. */
export function capabilitiesOf(role: string): Capability[] {
  return (Object.entries(capabilityTable) as [Capability, readonly string[]][])
    .filter(([, holders]) => holders.includes(role))
    .map(([capability]) => capability)
}
