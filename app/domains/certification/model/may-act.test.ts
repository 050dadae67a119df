import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { mayAct, type HeldCertificate, type OfficerFacts } from './may-act'
import { QualificationScheme, type CaseKind, type CaseRole } from './qualification-scheme'

const read = (slug: string) => QualificationScheme.parse(parse(readFileSync(`content/certification/${slug}.yaml`, 'utf8')))
const threeLevels = read('three-level-2010')
const twoLevels = read('two-level')

const basic: HeldCertificate = {
  number: 'JZ-1',
  levelRank: 10,
  speciality: 'PUBLIC_SECURITY',
  validFrom: '2024-06-01',
  validUntil: '2029-05-31',
  suspensions: [],
  revokedOn: null,
  supersededOn: null,
}
const intermediate: HeldCertificate = { ...basic, number: 'JZ-2', levelRank: 20 }
const suspended = { ...basic, suspensions: [{ fromOn: '2026-04-07', untilOn: '2026-06-30', reinstatedOn: null }] }
const revoked = { ...basic, revokedOn: '2026-02-01' }
const expired = { ...basic, validUntil: '2026-03-31' }

const officer: OfficerFacts = {
  isEstablishedServing: true,
  joinedOn: '2015-07-01',
  certificates: [basic],
  awaitsConfirmation: false,
  legalProfessionOn: null,
  firstLegalReviewOn: null,
  collegeDegreeOn: null,
  inspectionTrainingOn: null,
  scheme: threeLevels,
}
const people = {
  'holder of basic': officer,
  'holder of intermediate': { ...officer, certificates: [basic, intermediate] },
  'without any': { ...officer, certificates: [] },
  'passed, not confirmed': { ...officer, certificates: [], awaitsConfirmation: true },
  suspended: { ...officer, certificates: [suspended] },
  'suspended with another certificate': { ...officer, certificates: [suspended, intermediate] },
  revoked: { ...officer, certificates: [revoked] },
  'revoked, certified again': { ...officer, certificates: [revoked, { ...basic, number: 'JZ-3', validFrom: '2026-03-01' }] },
  expired: { ...officer, certificates: [expired] },
  auxiliary: { ...officer, isEstablishedServing: false },
  'legal reviewer with the profession': { ...officer, legalProfessionOn: '2020-03-01' },
  'legal reviewer since 2015': { ...officer, firstLegalReviewOn: '2015-05-04' },
  'legal reviewer since 2019': { ...officer, firstLegalReviewOn: '2019-05-04' },
  inspector: { ...officer, collegeDegreeOn: '2014-06-30', inspectionTrainingOn: '2020-01-15' },
  'inspector two years in': { ...officer, joinedOn: '2024-06-01', collegeDegreeOn: '2023-06-30', inspectionTrainingOn: '2025-01-15' },
  'under no scheme': { ...officer, scheme: null },
} satisfies Record<string, OfficerFacts>

type Row = [keyof typeof people, CaseRole, CaseKind, string, string]
const table: Row[] = [
  ['holder of basic', 'LEAD', 'CRIMINAL', 'allow', 'certificate-holds'],
  ['holder of basic', 'LEAD', 'ADMINISTRATIVE', 'allow', 'certificate-holds'],
  ['holder of basic', 'LEAD', 'TRAFFIC', 'allow', 'certificate-holds'],
  ['holder of basic', 'ASSIST', 'ADMINISTRATIVE', 'allow', 'certificate-holds'],
  ['holder of basic', 'REVIEW', 'CRIMINAL', 'allow', 'certificate-holds'],
  ['holder of basic', 'APPROVE', 'CRIMINAL', 'assistOnly', 'level-lower-level'],
  ['holder of intermediate', 'APPROVE', 'ADMINISTRATIVE', 'allow', 'certificate-holds'],
  ['without any', 'LEAD', 'CRIMINAL', 'assistOnly', 'level-none'],
  ['without any', 'ASSIST', 'CRIMINAL', 'assistOnly', 'level-none'],
  ['without any', 'LEAD', 'EMERGENCY', 'allow', 'emergency'],
  ['passed, not confirmed', 'LEAD', 'CRIMINAL', 'assistOnly', 'level-pending-confirmation'],
  ['suspended', 'LEAD', 'ADMINISTRATIVE', 'assistOnly', 'level-suspended'],
  ['suspended', 'APPROVE', 'CRIMINAL', 'assistOnly', 'level-suspended'],
  ['suspended', 'LEAD', 'EMERGENCY', 'allow', 'emergency'],
  ['suspended with another certificate', 'LEAD', 'CRIMINAL', 'assistOnly', 'level-suspended'],
  ['revoked', 'LEAD', 'CRIMINAL', 'deny', 'level-revoked'],
  ['revoked', 'ASSIST', 'ADMINISTRATIVE', 'deny', 'level-revoked'],
  ['revoked', 'ASSIST', 'EMERGENCY', 'allow', 'emergency'],
  ['revoked', 'REVIEW', 'EMERGENCY', 'deny', 'level-revoked'],
  ['revoked, certified again', 'LEAD', 'CRIMINAL', 'allow', 'certificate-holds'],
  ['expired', 'LEAD', 'CRIMINAL', 'assistOnly', 'level-expired'],
  ['auxiliary', 'ASSIST', 'ADMINISTRATIVE', 'deny', 'not-serving'],
  ['auxiliary', 'LEAD', 'EMERGENCY', 'deny', 'not-serving'],
  ['holder of basic', 'LEGAL_REVIEW', 'ADMINISTRATIVE', 'deny', 'legal-profession-missing'],
  ['holder of basic', 'LEGAL_REVIEW', 'CRIMINAL', 'allow', 'certificate-holds'],
  ['legal reviewer with the profession', 'LEGAL_REVIEW', 'ADMINISTRATIVE', 'allow', 'certificate-holds'],
  ['legal reviewer since 2015', 'LEGAL_REVIEW', 'ADMINISTRATIVE', 'allow', 'certificate-holds'],
  ['legal reviewer since 2019', 'LEGAL_REVIEW', 'TRAFFIC', 'deny', 'legal-profession-missing'],
  ['holder of basic', 'LEAD', 'INSPECTION', 'deny', 'inspection-requirements-missing'],
  ['inspector', 'LEAD', 'INSPECTION', 'allow', 'certificate-holds'],
  ['inspector two years in', 'LEAD', 'INSPECTION', 'deny', 'inspection-requirements-missing'],
  ['under no scheme', 'LEAD', 'CRIMINAL', 'deny', 'no-scheme'],
]

test.each(table)('on 1 May 2026: %s, %s in %s: %s, because %s', (who, role, kind, answer, reason) => {
  const eligibility = mayAct(people[who], role, kind, '2026-05-01')
  expect(eligibility.answer).toBe(answer)
  expect(eligibility.reasons.map(({ code }) => code)).toContain(reason)
})

test.each([
  ['2026-04-06', 'allow'],
  ['2026-04-07', 'assistOnly'],
  ['2026-06-30', 'assistOnly'],
  ['2026-07-01', 'allow'],
])('the day decides: a suspension from 7 April to 30 June, asked for %s', (date, answer) => {
  expect(mayAct(people.suspended, 'LEAD', 'CRIMINAL', date).answer).toBe(answer)
})

test('every reason that stops an officer names its rule and what it rests on', () => {
  for (const [who, role, kind] of table) {
    const { answer, reasons } = mayAct(people[who], role, kind, '2026-05-01')
    for (const reason of answer === 'allow' || reasons[0]?.code === 'no-scheme' ? [] : reasons) {
      expect(reason.basis.length, `${who} ${role} ${kind} ${reason.code}`).toBeGreaterThan(0)
      expect(reason.rule).toBeDefined()
    }
  }
})

test('one gap told by two rules is one reason with both bases', () => {
  const { reasons } = mayAct(people['without any'], 'LEAD', 'ADMINISTRATIVE', '2026-05-01')
  expect(reasons).toHaveLength(1)
  expect(reasons[0]?.basis).toContainEqual({ cite: 'administrative-penalty@2021:42.1' })
})

test('the profession is not asked for before the rule was in force', () => {
  expect(mayAct(officer, 'LEGAL_REVIEW', 'ADMINISTRATIVE', '2018-06-01').reasons.map(({ code }) => code)).not.toContain(
    'legal-profession-missing',
  )
  expect(mayAct(officer, 'LEGAL_REVIEW', 'TRAFFIC', '2026-05-01').reasons[0]?.basis).not.toContainEqual({
    cite: 'public-security-penalties@2025:114.2',
  })
})

test('a provincial rule that is switched off changes nothing, switched on it does', () => {
  const switchedOn = threeLevels.rules.rules.map((rule) => (rule.id === 'traffic-speciality' ? { ...rule, isEnabled: true } : rule))
  const strict = { ...officer, scheme: { ...threeLevels, rules: { ...threeLevels.rules, rules: switchedOn } } }
  expect(mayAct(officer, 'LEAD', 'TRAFFIC', '2026-05-01').answer).toBe('allow')
  expect(mayAct(strict, 'LEAD', 'TRAFFIC', '2026-05-01')).toMatchObject({
    answer: 'assistOnly',
    reasons: [{ code: 'speciality-not-covered', isProvincial: true, certificate: 'JZ-1' }],
  })
})

test('where suspensions are not personal another certificate still counts', () => {
  const lenient = { ...threeLevels, rules: { ...threeLevels.rules, isSuspensionPersonal: false } }
  const facts = { ...people['suspended with another certificate'], scheme: lenient }
  expect(mayAct(facts, 'LEAD', 'CRIMINAL', '2026-05-01').answer).toBe('allow')
})

test('under two levels an approver needs no intermediate level', () => {
  expect(mayAct({ ...officer, scheme: twoLevels }, 'APPROVE', 'CRIMINAL', '2026-05-01').answer).toBe('allow')
})

test('the answer names the scheme it was given under', () => {
  expect(mayAct(officer, 'LEAD', 'CRIMINAL', '2026-05-01').scheme).toEqual({ slug: 'three-level-2010', version: 1 })
})
