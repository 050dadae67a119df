import type { CalendarDay } from '~/platform/calendar-day'
import { citedArticles } from '~/domains/regulations/queries/cited-articles.server'
import { mayAct, type OfficerFacts } from '../model/may-act'
import type { LegalBasis } from '../model/legal-basis'
import { CASE_KINDS, CASE_ROLES, type CaseKind, type CaseRole } from '../model/qualification-scheme'

/** A basis as pages name it: an article that can be opened, or a document. */
export interface NamedBasis {
  readonly zh: string
  readonly en: string
  readonly href: string | null
}

/** Kinds of case for which the list is told; emergencies are always handled and inspection has its own staff. */
export const LISTED_KINDS = CASE_KINDS.filter((kind) => kind === 'CRIMINAL' || kind === 'ADMINISTRATIVE' || kind === 'TRAFFIC')

/** What an officer may do on a day, role by role, in one kind of case, with the reasons named. */
export async function canDo(facts: OfficerFacts, kind: CaseKind, on: CalendarDay) {
  const answers = CASE_ROLES.map((role) => ({ role, eligibility: mayAct(facts, role, kind, on) }))
  const bases = answers.flatMap(({ eligibility }) => eligibility.reasons.flatMap(({ basis }) => basis))
  const name = await basisNames(bases)
  return answers.map(({ role, eligibility }) => ({
    role: role as CaseRole,
    answer: eligibility.answer,
    reasons: eligibility.reasons.map(({ code, certificate, isProvincial, basis }) => ({
      code,
      certificate: certificate ?? null,
      isProvincial,
      basis: basis.map(name),
    })),
  }))
}

export type CanDoEntry = Awaited<ReturnType<typeof canDo>>[number]

/** Names bases for readers, looking all articles up at once. */
export async function basisNames(bases: readonly LegalBasis[]): Promise<(basis: LegalBasis) => NamedBasis> {
  const cited = await citedArticles(bases.flatMap((basis) => ('cite' in basis ? [basis.cite] : [])))
  const known = new Map(cited.map((one) => [one.shorthand, one]))
  return (basis) => {
    if (!('cite' in basis)) return { zh: basis.zh, en: basis.en, href: null }
    const found = known.get(basis.cite)
    return { zh: found?.labelZh ?? basis.cite, en: found?.labelEn ?? basis.cite, href: found?.href ?? null }
  }
}
