/** The two languages of the platform; Chinese is written first. */
export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

export const defaultLanguage: Language = 'zh-CN'

/** Name of the cookie that keeps a reader's choice. */
export const languageCookie = 'zhigui-language'

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh-CN' : 'en'
}

/** Picks the text in the reader's language; Chinese stands in where there is no English. */
export function inLanguage(language: Language, zh: string, en: string | null | undefined): string {
  return language === 'en' && en ? en : zh
}

/** The language of a request: the choice kept in the cookie, else what the browser asks for, else Chinese. */
export function languageOf(request: { readonly cookie?: string | null; readonly acceptLanguage?: string | null }): Language {
  return chosenLanguage(request.cookie ?? '') ?? acceptedLanguage(request.acceptLanguage ?? '') ?? defaultLanguage
}

/** `Set-Cookie` value that keeps the choice for a year. */
export function languageCookieHeader(language: Language, isSecure: boolean): string {
  return `${languageCookie}=${language}; Path=/; Max-Age=31536000; SameSite=Lax${isSecure ? '; Secure' : ''}`
}

function chosenLanguage(cookies: string): Language | undefined {
  for (const pair of cookies.split(';')) {
    const [name, value] = pair.trim().split('=')
    if (name === languageCookie && isLanguage(value)) return value
  }
  return undefined
}

function acceptedLanguage(header: string): Language | undefined {
  return header
    .split(',')
    .map((part, position) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find((value) => value !== undefined)
      return { language: languageOfRange(range.trim()), quality: quality === undefined ? 1 : Number(quality), position }
    })
    .filter((wish) => wish.language !== undefined && wish.quality > 0)
    .sort((a, b) => b.quality - a.quality || a.position - b.position)[0]?.language
}

function languageOfRange(range: string): Language | undefined {
  if (range === '*' || /^zh\b/.test(range)) return 'zh-CN'
  return /^en\b/.test(range) ? 'en' : undefined
}
