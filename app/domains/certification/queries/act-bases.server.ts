import type { LegalAct } from '../model/qualification-scheme'
import type { AdoptedScheme } from './adopted-scheme.server'
import { basisNames, type NamedBasis } from './can-do.server'

/** A basis that a form offers; `value` is what the form sends back. */
export interface BasisChoice extends NamedBasis {
  readonly value: string
}

/** What the legal unit may rest an act on under a scheme. */
export async function actBases(scheme: AdoptedScheme | null, act: LegalAct): Promise<BasisChoice[]> {
  const bases = scheme?.rules.actBases[act] ?? []
  const name = await basisNames(bases)
  return bases.map((basis) => ({ value: JSON.stringify(basis), ...name(basis) }))
}
