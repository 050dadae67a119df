import type { Bilingual } from '~/domains/items/model/bilingual'

/** The two answers of a true/false question, frozen on the paper as the text of its options. */
export const judgementWords: readonly [isTrue: Bilingual, isFalse: Bilingual] = [
  { zh: '正确', en: 'Correct' },
  { zh: '错误', en: 'Incorrect' },
]
