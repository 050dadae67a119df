import { expect, test } from 'vitest'
import { capabilities } from '~/domains/audit/model/capability'
import { capabilitiesOf, capabilityTable } from './capabilities'
import { conflictingRole, roles } from './roles'

test('system, security and audit administrator are three people', () => {
  expect(conflictingRole(['SYS_ADMIN'], 'SECURITY_ADMIN')).toBe('SYS_ADMIN')
  expect(conflictingRole(['AUDIT_ADMIN', 'TRAINING_OFFICER'], 'SYS_ADMIN')).toBe('AUDIT_ADMIN')
  expect(conflictingRole(['TRAINING_OFFICER'], 'SYS_ADMIN')).toBeUndefined()
  expect(conflictingRole(['SYS_ADMIN'], 'INVIGILATOR')).toBeUndefined()
})

test('every capability is held by somebody and only by known roles', () => {
  for (const capability of capabilities) {
    expect(capabilityTable[capability].length, capability).toBeGreaterThan(0)
    for (const role of capabilityTable[capability]) expect(roles).toContain(role)
  }
})

test('who decides on qualifications neither runs exams nor assigns roles', () => {
  const legal = capabilitiesOf('LEGAL_DEPT_HEAD')
  expect(legal).toContain('certification.proposal.decide')
  expect(legal).not.toContain('exams.results.publish')
  expect(legal).not.toContain('organization.role.assign')
})
