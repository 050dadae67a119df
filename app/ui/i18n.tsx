import type { ReactNode } from 'react'
import { createContext, useContext } from 'react'
import type { Format } from '~/platform/format'
import { formatFor } from '~/platform/format'
import type { Language } from '~/platform/language'
import { inLanguage } from '~/platform/language'
import type { Translate } from './translate'

interface I18n {
  readonly language: Language
  readonly t: Translate
}

const I18nContext = createContext<I18n | null>(null)

/** Gives the components below their language and texts: `translatorFor(language)` on the server, the hall's own in the hall. */
export function I18nProvider({ language, t, children }: I18n & { readonly children: ReactNode }) {
  return <I18nContext.Provider value={{ language, t }}>{children}</I18nContext.Provider>
}

export function useT(): Translate {
  return useI18n().t
}

export function useLanguage(): Language {
  return useI18n().language
}

export function useFormat(): Format {
  return formatFor(useI18n().language)
}

/** Picks from data that holds both languages. */
export function usePick(): (zh: string, en: string | null | undefined) => string {
  const { language } = useI18n()
  return (zh, en) => inLanguage(language, zh, en)
}

function useI18n(): I18n {
  const i18n = useContext(I18nContext)
  if (!i18n) throw new Error('I18nProvider is missing above this component.')
  return i18n
}
