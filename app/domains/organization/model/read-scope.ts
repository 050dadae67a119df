import { pathsUpTo } from './unit'

/** How each table hangs on a unit and on an officer. Every table of the schema stands in exactly one of the lists (tested). */
type Filter = Record<string, unknown>
type Hang = (filter: Filter) => Filter

const unit: Hang = (at) => ({ unit: at })
const officer: Hang = (at) => ({ officer: { unit: at } })
const session: Hang = (at) => ({ session: { unit: at } })
const attempt: Hang = (at) => ({ attempt: { session: { unit: at } } })
const proposal: Hang = (at) => ({ proposal: { officer: { unit: at } } })
const certificate: Hang = (at) => ({ certificate: { officer: { unit: at } } })

/** Rows seen by the holder of a capability: those whose unit lies in the subtree. */
export const unitScope: Readonly<Record<string, Hang>> = {
  Unit: (at) => at,
  Officer: unit,
  Badge: officer,
  Posting: officer,
  Account: officer,
  RoleAssignment: unit,
  Exam: (at) => ({ OR: [{ unit: at }, { sessions: { some: { unit: at } } }] }),
  ExamSession: unit,
  Candidate: session,
  Attempt: session,
  Incident: session,
  AttemptContact: session,
  Publication: session,
  SeatTaking: attempt,
  JournalEntry: attempt,
  EvidenceEntry: attempt,
  DeadlineExtension: attempt,
  Submission: attempt,
  Result: attempt,
  StudyAssignment: unit,
  Reading: officer,
  Acknowledgement: officer,
  QuickCheckAnswer: officer,
  ScenarioRun: officer,
  ScenarioMove: (at) => ({ run: { officer: { unit: at } } }),
  ScenarioRunEnding: (at) => ({ run: { officer: { unit: at } } }),
  LegalProfessionQualification: officer,
  CertificateProposal: officer,
  Certificate: officer,
  Confirmation: proposal,
  ConfirmationRefusal: proposal,
  Suspension: certificate,
  Revocation: certificate,
  Reinstatement: (at) => ({ suspension: { certificate: { officer: { unit: at } } } }),
  Supersession: certificate,
  ActProposal: certificate,
  ActReturn: (at) => ({ proposal: { certificate: { officer: { unit: at } } } }),
  EligibilityFact: officer,
}

/** Rows that serve every unit below the one that holds them: seen from below too. */
export const servingScope: Readonly<Record<string, (paths: readonly string[]) => Filter>> = {
  Exam: (paths) => ({ unit: servingUnit(paths) }),
  // what no unit keeps serves them all
  ExamPolicy: (paths) => ({ OR: [{ unitId: null }, { unit: servingUnit(paths) }] }),
}

function servingUnit(paths: readonly string[]): Filter {
  return { OR: [inSubtrees(paths), { path: { in: paths.flatMap(pathsUpTo) } }] }
}

type Own = (officerId: string) => Filter

const own: Own = (officerId) => ({ officerId })
const ownAttempt: Own = (officerId) => ({ attempt: { officerId } })
const visibleSession = { OR: [{ publication: { isNot: null } }, { exam: { policy: { kind: 'MOCK' } } }] }

/** Rows seen by an officer of their own; a result only once it is published (mock results are at once). */
export const ownScope: Readonly<Record<string, Own>> = {
  Officer: (id) => ({ id }),
  Badge: own,
  Posting: own,
  Account: own,
  RoleAssignment: (officerId) => ({ account: { officerId } }),
  ExamSession: (officerId) => ({ candidates: { some: { officerId } } }),
  Candidate: own,
  Attempt: own,
  SeatTaking: ownAttempt,
  JournalEntry: ownAttempt,
  DeadlineExtension: ownAttempt,
  Submission: ownAttempt,
  Result: (officerId) => ({ attempt: { officerId, session: visibleSession } }),
  Publication: (officerId) => ({ session: { candidates: { some: { officerId } } } }),
  Reading: own,
  Acknowledgement: own,
  QuickCheckAnswer: own,
  ScenarioRun: own,
  ScenarioMove: (officerId) => ({ run: { officerId } }),
  ScenarioRunEnding: (officerId) => ({ run: { officerId } }),
  LegalProfessionQualification: own,
  CertificateProposal: own,
  Certificate: own,
  Confirmation: (officerId) => ({ proposal: { officerId } }),
  ConfirmationRefusal: (officerId) => ({ proposal: { officerId } }),
  Suspension: (officerId) => ({ certificate: { officerId } }),
  Revocation: (officerId) => ({ certificate: { officerId } }),
  Reinstatement: (officerId) => ({ suspension: { certificate: { officerId } } }),
  Supersession: (officerId) => ({ certificate: { officerId } }),
  EligibilityFact: own,
}

/** Tables that belong to no unit and nobody: law, vocabulary, policies, published study texts. */
export const openTables: readonly string[] = [
  'Regulation',
  'RegulationVersion',
  'Article',
  'Succession',
  'Topic',
  'Module',
  'ModuleVersion',
  'StudyPolicy',
  'Scenario',
  'ScenarioVersion',
  'ExamPolicy',
  'Level',
  'QualificationScheme',
  'SchemeAdoption',
  'ServiceOutage',
]

/** Open to a holder of a capability, closed to everybody else: the bank, and papers with their keys. */
export const deskTables: readonly string[] = ['Item', 'ItemVersion', 'WorkingCopy', 'ItemReview', 'Blueprint', 'Paper', 'PaperQuestion']

/** Tables no screen reads through the two doors. */
export const closedTables: readonly string[] = [
  'AuditEntry',
  'Heartbeat',
  'InstallationFact',
  'SignInSession',
  'SignInBackOff',
  'TakeOverCode',
  'CertificateSerial',
]

/** Relations that an officer may not pull in beside an own row, as they would go round the table's own scope. */
export const closedRelations: readonly string[] = ['result', 'paper', 'papers', 'evidence', 'codes', 'passwordHash', 'actProposals']

/** Units inside any of the subtrees. */
export function inSubtrees(paths: readonly string[]): Filter {
  return { OR: paths.map((path) => ({ path: { startsWith: path } })) }
}
