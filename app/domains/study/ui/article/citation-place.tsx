import { createContext, useContext } from 'react'
import { articlePath, formatPlace, parseCitation, type Citation as ParsedCitation } from '~/domains/regulations/model/citation'
import { Citation } from '~/ui/citation'
import { useFormat, useLanguage, useT } from '~/ui/i18n'
import { LawBox } from '~/ui/law-box'
import type { CitationName, CitationNames } from '../../model/citation-names'
import { versionKey } from '../../model/citation-names'
import styles from './citation-place.module.css'

const Names = createContext<CitationNames>({})

/** What cited laws are called, for every citation below. */
export const CitationNamesProvider = Names.Provider

/** A citation in a sentence, in brackets, leading to the article in the register. */
export function Cite({ to }: { readonly to: string }) {
  return (
    <span className={styles.cite}>
      <BareCite to={to} />
    </span>
  )
}

/** The same where nothing stands around it. */
export function BareCite({ to }: { readonly to: string }) {
  const cited = useCited(to)
  return <Citation href={cited?.href}>{cited?.short ?? to}</Citation>
}

/** Our gist of an article between the two rules of the law. */
export function LegalBasis({ cite, children }: { readonly cite: string; readonly children?: React.ReactNode }) {
  const t = useT()
  const format = useFormat()
  const cited = useCited(cite)
  const since = cited && t('kit:law.since', { date: format.date(cited.name.inForceFrom) })
  return (
    <LawBox citation={cited?.full ?? cite} href={cited?.href} since={since}>
      {children}
    </LawBox>
  )
}

function useCited(shorthand: string) {
  const names = useContext(Names)
  const language = useLanguage()
  const parsed = parseCitation(shorthand)
  const name = parsed.ok ? names[versionKey(parsed.value)] : undefined
  if (!parsed.ok || !name) return undefined
  const citation = parsed.value
  const place = formatPlace(language, citation)
  const isAlone = Object.keys(names).filter((key) => key.startsWith(`${citation.regulation}@`)).length === 1
  const full = titled(language === 'en', name, citation, true) + (language === 'en' ? ` ${place}` : place)
  const short = titled(language === 'en', name, citation, !isAlone) + (language === 'en' ? ` ${place}` : place)
  return { name, full, short, href: articlePath(citation) }
}

/** The version stands in the name where it is needed to tell two apart. */
function titled(
  isEnglish: boolean,
  { shortZh, shortEn, labelZh }: CitationName,
  { version }: ParsedCitation,
  isWithVersion: boolean,
): string {
  if (isEnglish) return isWithVersion ? `${shortEn} (${version})` : shortEn
  return isWithVersion ? `《${shortZh}》（${labelZh ?? version}）` : `《${shortZh}》`
}
