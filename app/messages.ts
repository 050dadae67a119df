import { auditEn } from '~/domains/audit/ui/messages.en'
import { auditZh } from '~/domains/audit/ui/messages.zh-CN'
import { certificationEn } from '~/domains/certification/ui/messages.en'
import { certificationZh } from '~/domains/certification/ui/messages.zh-CN'
import { hallEn } from '~/domains/exams/ui/hall-messages.en'
import { hallZh } from '~/domains/exams/ui/hall-messages.zh-CN'
import { dashboardsEn } from '~/domains/dashboards/ui/messages.en'
import { dashboardsZh } from '~/domains/dashboards/ui/messages.zh-CN'
import { examsEn } from '~/domains/exams/ui/messages.en'
import { examsZh } from '~/domains/exams/ui/messages.zh-CN'
import { itemsEn } from '~/domains/items/ui/messages.en'
import { itemsZh } from '~/domains/items/ui/messages.zh-CN'
import { organizationEn } from '~/domains/organization/ui/messages.en'
import { organizationZh } from '~/domains/organization/ui/messages.zh-CN'
import { regulationsEn } from '~/domains/regulations/ui/messages.en'
import { regulationsZh } from '~/domains/regulations/ui/messages.zh-CN'
import { studyEn } from '~/domains/study/ui/messages.en'
import { studyZh } from '~/domains/study/ui/messages.zh-CN'
import type { Language } from '~/platform/language'
import { frameEn } from '~/ui/messages/frame.en'
import { frameZh } from '~/ui/messages/frame.zh-CN'
import { kitEn } from '~/ui/messages/kit.en'
import { kitZh } from '~/ui/messages/kit.zh-CN'
import type { MessageShape } from '~/ui/messages/message-shape'
import { pagesEn } from '~/ui/messages/pages.en'
import { pagesZh } from '~/ui/messages/pages.zh-CN'
import type { Translate } from '~/ui/translate'
import { createTranslate } from '~/ui/translate'

const chinese = {
  kit: kitZh,
  frame: frameZh,
  audit: auditZh,
  organization: organizationZh,
  regulations: regulationsZh,
  items: itemsZh,
  study: studyZh,
  exams: examsZh,
  hall: hallZh,
  certification: certificationZh,
  dashboards: dashboardsZh,
  pages: pagesZh,
} as const

type Messages = typeof chinese

const english: MessageShape<Messages> = {
  kit: kitEn,
  frame: frameEn,
  audit: auditEn,
  organization: organizationEn,
  regulations: regulationsEn,
  items: itemsEn,
  study: studyEn,
  exams: examsEn,
  hall: hallEn,
  certification: certificationEn,
  dashboards: dashboardsEn,
  pages: pagesEn,
}

declare module '~/ui/translate' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface MessageRegistry extends Messages {}
}

/** Every text of the platform. */
export const messages: Readonly<Record<Language, MessageShape<Messages>>> = { 'zh-CN': chinese, en: english }

const translators: Readonly<Record<Language, Translate>> = {
  'zh-CN': createTranslate('zh-CN', chinese),
  en: createTranslate('en', english),
}

/** The platform's texts in one language, for pages and for sentences in API replies. */
export function translatorFor(language: Language): Translate {
  return translators[language]
}
