import { createInstance } from 'i18next'
import type { Language } from '~/platform/language'

/** Filled by app/messages.ts with the texts of every namespace, so that the kit knows no domain. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface MessageRegistry {}

type Singular<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key
type Path<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Singular<Key> : `${Key}.${Path<Tree[Key]>}`
}[keyof Tree & string]

/** `namespace:dotted.path` of a text that exists; plural endings are left out. */
export type MessageKey = { [Space in keyof MessageRegistry & string]: `${Space}:${Path<MessageRegistry[Space]>}` }[keyof MessageRegistry &
  string]

export type MessageValues = Readonly<Record<string, string | number>>

export type Translate = (key: MessageKey, values?: MessageValues) => string

/** Texts of one language by namespace. */
export type MessageSpaces = Readonly<Record<string, object>>

/** A translation function over the given namespaces. No detection, no loading: texts are modules, and one instance serves a language. */
export function createTranslate(language: Language, spaces: MessageSpaces): Translate {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: false,
    supportedLngs: [language],
    load: 'currentOnly',
    ns: Object.keys(spaces),
    resources: { [language]: spaces as Record<string, Record<string, string>> },
    initImmediate: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return (key, values) => instance.t(key as string, values ?? {}) as string
}
