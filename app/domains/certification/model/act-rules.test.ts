import { expect, test } from 'vitest'
import { actObstacle, statusAfter } from './act-rules'
import type { CertificateEvents } from './certificate-status'

const valid: CertificateEvents = { validFrom: '2024-01-01', validUntil: '2028-12-31', suspensions: [], revokedOn: null, supersededOn: null }
const suspended = { ...valid, suspensions: [{ fromOn: '2026-04-07', untilOn: null, reinstatedOn: null }] }
const revoked = { ...valid, revokedOn: '2026-03-01' }
const today = '2026-05-01'

test.each([
  ['SUSPENSION', valid, null],
  ['SUSPENSION', suspended, 'already-suspended'],
  ['SUSPENSION', revoked, 'already-revoked'],
  ['REINSTATEMENT', suspended, null],
  ['REINSTATEMENT', valid, 'not-suspended'],
  ['REINSTATEMENT', revoked, 'not-suspended'],
  ['REVOCATION', valid, null],
  ['REVOCATION', suspended, null],
  ['REVOCATION', revoked, 'already-revoked'],
] as const)('%s of a certificate', (kind, events, obstacle) => {
  expect(actObstacle(kind, events, today, today)).toBe(obstacle)
})

test('no act takes effect before the day it is decided on', () => {
  expect(actObstacle('SUSPENSION', valid, '2026-04-30', today)).toBe('effective-in-the-past')
  expect(actObstacle('SUSPENSION', valid, '2026-05-02', today)).toBeNull()
})

test('an act leads to its status; a reinstatement to what the certificate is worth then', () => {
  expect(statusAfter('SUSPENSION', valid, today, 90)).toBe('SUSPENDED')
  expect(statusAfter('REVOCATION', suspended, today, 90)).toBe('REVOKED')
  expect(statusAfter('REINSTATEMENT', suspended, today, 90)).toBe('VALID')
  expect(statusAfter('REINSTATEMENT', { ...suspended, validUntil: '2026-06-01' }, today, 90)).toBe('EXPIRING')
})
