import { z } from 'zod'
import { citationShorthand, type Citation } from '~/domains/regulations/model/citation'
import { isInForce, lookUpArticle, type RegulationRegister } from '~/domains/regulations/model/regulation-register'
import type { ExceptionBook } from './content-report'
import type { LawTexts } from './law-texts'

/** A row of content/superseded.yaml: an article overtaken by newer or higher law, and for which cases. */
export const Superseded = z.object({
  citation: z.string(),
  scope: z.enum(['public-order', 'all']),
  since: z.string(),
  supersededBy: z.array(z.string()).min(1),
})

export interface Ground {
  readonly register: RegulationRegister
  readonly laws: LawTexts | null
  readonly superseded: readonly z.output<typeof Superseded>[]
  readonly exceptions: ExceptionBook
}

const PUBLIC_ORDER_LAW = 'public-security-penalties'

/** What is wrong with the citations of one document, told in words; `unverified` counts those without a text at hand. */
export function citationFaults(slug: string, asOf: string, citations: readonly Citation[], ground: Ground) {
  const { register, laws, superseded, exceptions } = ground
  const messages: string[] = []
  const unverified: string[] = []
  const articles = citations.map(({ regulation, version, article }) => `${regulation}@${version}:${article}`)
  for (const citation of citations) {
    const shorthand = citationShorthand(citation)
    const found = lookUpArticle(register, citation)
    if (!found.ok) messages.push(`${shorthand} is not in content/regulations (${found.refusal})`)
    else if (!isInForce(found.value.version, asOf) && !exceptions.allows(slug, 'not-in-force', shorthand)) {
      messages.push(`${shorthand} is not in force on ${asOf}`)
    }
    const text = laws?.article(citation)
    if (laws && text === undefined) unverified.push(shorthand)
    if (text === null) messages.push(`${shorthand}: the law has no such article`)
    const overtaken = superseded.find((row) => row.citation === `${citation.regulation}@${citation.version}:${citation.article}`)
    if (overtaken && asOf >= overtaken.since && !exceptions.allows(slug, 'superseded', overtaken.citation)) {
      const isMeant = overtaken.scope === 'all' || citations.some(({ regulation }) => regulation === PUBLIC_ORDER_LAW)
      const isTold = overtaken.supersededBy.some((newer) => articles.includes(newer))
      if (isMeant && !isTold) messages.push(`${shorthand} is overtaken by ${overtaken.supersededBy.join(', ')} (content/superseded.yaml)`)
    }
  }
  return { messages: [...new Set(messages)], unverified }
}
