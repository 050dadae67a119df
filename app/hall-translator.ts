import { hallEn } from '~/domains/exams/ui/hall-messages.en'
import { hallZh } from '~/domains/exams/ui/hall-messages.zh-CN'
import type { Language } from '~/platform/language'
import { kitEn } from '~/ui/messages/kit.en'
import { kitZh } from '~/ui/messages/kit.zh-CN'
import type { Translate } from '~/ui/translate'
import { createTranslate } from '~/ui/translate'

/** The texts the exam hall needs and no others: its bundle must stay small enough to be kept on the candidate's computer. */
export function hallTranslator(language: Language): Translate {
  return createTranslate(language, language === 'en' ? { kit: kitEn, hall: hallEn } : { kit: kitZh, hall: hallZh })
}
