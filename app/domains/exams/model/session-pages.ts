import { holdsWithin, type Actor } from '~/domains/audit/model/actor'
import type { Capability } from '~/domains/audit/model/capability'

export type SessionPage = 'board' | 'candidates' | 'results'

const NEEDED: Readonly<Record<SessionPage, Capability>> = {
  board: 'exams.session.view',
  candidates: 'exams.session.view',
  results: 'exams.results.view',
}

/** The pages of a session that an actor may open, by the unit that holds it; a tab that leads to a refusal is not offered. */
export function openPages(actor: Actor, unitPath: string): readonly SessionPage[] {
  return (['board', 'candidates', 'results'] as const).filter((page) => holdsWithin(actor, NEEDED[page], unitPath))
}
