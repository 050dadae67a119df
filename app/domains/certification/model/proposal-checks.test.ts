import { expect, test } from 'vitest'
import { mayBeBatched, proposalChecks, proposalKind, type CheckCode, type ProposalFacts } from './proposal-checks'

const basic = { levelRank: 10, validFrom: '2022-01-01', validUntil: '2026-12-31', suspensions: [], revokedOn: null, supersededOn: null }
const first: ProposalFacts = {
  examPassedOn: '2026-03-26',
  isEstablishedServing: true,
  level: { rank: 10, prerequisiteRank: null, prerequisiteMonths: null },
  certificates: [],
  otherWaiting: 0,
}
const promotion: ProposalFacts = { ...first, level: { rank: 20, prerequisiteRank: 10, prerequisiteMonths: 12 }, certificates: [basic] }

function warnings(facts: ProposalFacts): CheckCode[] {
  return proposalChecks(facts, '2026-04-03').flatMap(({ code, isPassed }) => (isPassed ? [] : [code]))
}

test.each([
  ['nothing before', first, 'FIRST'],
  ['the same level before', { ...first, certificates: [basic] }, 'RENEWAL'],
  ['the level below before', promotion, 'PROMOTION'],
  ['a revoked one before', { ...first, certificates: [{ ...basic, revokedOn: '2025-01-01' }] }, 'FIRST'],
])('a pass with %s', (_, facts, kind) => {
  expect(proposalKind(facts)).toBe(kind)
})

const rows: [string, ProposalFacts, CheckCode[]][] = [
  ['a first pass of a serving officer', first, []],
  ['a renewal', { ...first, certificates: [basic] }, []],
  ['a promotion from a level long held', promotion, []],
  ['an officer not in an established post', { ...first, isEstablishedServing: false }, ['serving']],
  ['a promotion without the level below', { ...promotion, certificates: [] }, ['prerequisite-held', 'prerequisite-long-enough']],
  ['a level below held too shortly', { ...promotion, certificates: [{ ...basic, validFrom: '2025-06-01' }] }, ['prerequisite-long-enough']],
  [
    'a level below that had expired at the exam',
    { ...promotion, certificates: [{ ...basic, validUntil: '2026-01-31' }] },
    ['prerequisite-held'],
  ],
  [
    'a suspension on the day',
    { ...first, certificates: [{ ...basic, suspensions: [{ fromOn: '2026-04-01', untilOn: null, reinstatedOn: null }] }] },
    ['no-suspension'],
  ],
  ['an earlier revocation', { ...first, certificates: [{ ...basic, revokedOn: '2024-01-01' }] }, ['no-revocation']],
  ['two passes waiting', { ...first, otherWaiting: 1 }, ['no-other-proposal']],
  ['a lower level than already held', { ...first, certificates: [{ ...basic, levelRank: 20 }] }, ['adds-something']],
]

test.each(rows)('the checks question %s as expected', (_, facts, expected) => {
  expect(warnings(facts)).toEqual(expected)
  expect(mayBeBatched(proposalChecks(facts, '2026-04-03'))).toBe(expected.length === 0)
})
