import { expect, test } from 'vitest'
import {
  CERTIFICATE_STATUSES,
  confers,
  revocationObstacle,
  statusOn,
  statusSpans,
  suspensionObstacle,
  type CertificateEvents,
} from './certificate-status'

const plain: CertificateEvents = {
  validFrom: '2022-06-01',
  validUntil: '2027-05-31',
  suspensions: [],
  revokedOn: null,
  supersededOn: null,
}
const suspension = { fromOn: '2023-08-08', untilOn: '2023-09-18', reinstatedOn: null }
const open = { fromOn: '2026-04-07', untilOn: null, reinstatedOn: null }

test.each([
  ['the day before its first', '2022-05-31', 'PENDING_CONFIRMATION'],
  ['its first day', '2022-06-01', 'VALID'],
  ['ninety-one days before the end', '2027-03-01', 'VALID'],
  ['ninety days before the end', '2027-03-02', 'EXPIRING'],
  ['its last day', '2027-05-31', 'EXPIRING'],
  ['the day after', '2027-06-01', 'EXPIRED'],
])('a certificate without events on %s', (_, on, status) => {
  expect(statusOn(plain, on, 90)).toBe(status)
})

test('a level without expiry never expires', () => {
  expect(statusOn({ ...plain, validUntil: null }, '2060-01-01', 90)).toBe('VALID')
})

test.each([
  ['2023-08-07', 'VALID'],
  ['2023-08-08', 'SUSPENDED'],
  ['2023-09-18', 'SUSPENDED'],
  ['2023-09-19', 'VALID'],
])('a suspension holds on its first and last day and no other: %s', (on, status) => {
  expect(statusOn({ ...plain, suspensions: [suspension] }, on, 90)).toBe(status)
})

test('a suspension without end holds until reinstated, and that day counts again', () => {
  expect(statusOn({ ...plain, suspensions: [open] }, '2027-01-01', 90)).toBe('SUSPENDED')
  const ended = { ...plain, suspensions: [{ ...open, reinstatedOn: '2026-05-01' }] }
  expect(statusOn(ended, '2026-04-30', 90)).toBe('SUSPENDED')
  expect(statusOn(ended, '2026-05-01', 90)).toBe('VALID')
})

test('a suspension reinstated on its first day never held', () => {
  expect(statusOn({ ...plain, suspensions: [{ ...open, reinstatedOn: open.fromOn }] }, open.fromOn, 90)).toBe('VALID')
})

test('a suspension is told before the approach of the end, the end before the suspension', () => {
  const late = { ...plain, suspensions: [{ ...open, fromOn: '2027-05-01' }] }
  expect(statusOn(late, '2027-05-10', 90)).toBe('SUSPENDED')
  expect(statusOn(late, '2027-06-01', 90)).toBe('EXPIRED')
})

test('a revocation holds from its day on, over suspension, end and successor', () => {
  const revoked = { ...plain, suspensions: [open], revokedOn: '2026-06-01', supersededOn: '2027-01-01' }
  expect(statusOn(revoked, '2026-05-31', 90)).toBe('SUSPENDED')
  expect(statusOn(revoked, '2026-06-01', 90)).toBe('REVOKED')
  expect(statusOn(revoked, '2030-06-01', 90)).toBe('REVOKED')
})

test('a newer certificate takes its place from its first day', () => {
  const replaced = { ...plain, supersededOn: '2027-04-03' }
  expect(statusOn(replaced, '2027-04-02', 90)).toBe('EXPIRING')
  expect(statusOn(replaced, '2027-04-03', 90)).toBe('SUPERSEDED')
  expect(statusOn(replaced, '2029-01-01', 90)).toBe('SUPERSEDED')
})

test('only valid and expiring certificates confer the qualification', () => {
  expect(CERTIFICATE_STATUSES.filter(confers)).toEqual(['VALID', 'EXPIRING'])
})

test('the life of a certificate is told in stretches that touch', () => {
  expect(statusSpans({ ...plain, suspensions: [suspension], supersededOn: '2027-04-03' })).toEqual([
    { status: 'VALID', fromOn: '2022-06-01', untilOn: '2023-08-07' },
    { status: 'SUSPENDED', fromOn: '2023-08-08', untilOn: '2023-09-18' },
    { status: 'VALID', fromOn: '2023-09-19', untilOn: '2027-04-02' },
    { status: 'SUPERSEDED', fromOn: '2027-04-03', untilOn: null },
  ])
})

test('a suspension that runs into the end turns into expiry', () => {
  expect(statusSpans({ ...plain, suspensions: [open] })).toEqual([
    { status: 'VALID', fromOn: '2022-06-01', untilOn: '2026-04-06' },
    { status: 'SUSPENDED', fromOn: '2026-04-07', untilOn: '2027-05-31' },
    { status: 'EXPIRED', fromOn: '2027-06-01', untilOn: null },
  ])
})

test.each([
  ['a valid one', plain, null],
  ['one suspended that day', { ...plain, suspensions: [open] }, 'already-suspended'],
  ['one whose suspension begins later', { ...plain, suspensions: [{ ...open, fromOn: '2026-09-01' }] }, 'already-suspended'],
  ['one whose suspension is over', { ...plain, suspensions: [suspension] }, null],
  ['a revoked one', { ...plain, revokedOn: '2026-01-01' }, 'already-revoked'],
  ['an expired one', { ...plain, validUntil: '2026-01-01' }, 'not-in-force'],
  ['a superseded one', { ...plain, supersededOn: '2026-01-01' }, 'not-in-force'],
  ['one not yet in force', { ...plain, validFrom: '2026-12-01' }, 'not-in-force'],
])('whether a certificate can be suspended: %s', (_, events, obstacle) => {
  expect(suspensionObstacle(events, '2026-05-01')).toBe(obstacle)
})

test.each([
  ['a valid one', plain, null],
  ['a suspended one', { ...plain, suspensions: [open] }, null],
  ['an expired one', { ...plain, validUntil: '2026-01-01' }, null],
  ['one revoked from a later day', { ...plain, revokedOn: '2026-12-01' }, 'already-revoked'],
  ['a superseded one', { ...plain, supersededOn: '2026-01-01' }, 'not-in-force'],
])('whether a certificate can be revoked: %s', (_, events, obstacle) => {
  expect(revocationObstacle(events, '2026-05-01')).toBe(obstacle)
})
