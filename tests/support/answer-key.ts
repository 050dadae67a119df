import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

type Bilingual = { zh: string; en?: string }
type WrittenQuestion = {
  stem: Bilingual
  type: string
  options?: { zh: string; correct?: boolean }[]
  answer?: boolean
  blanks?: { accepted: string[] }[]
}
type WrittenItem = WrittenQuestion & { questions?: WrittenQuestion[]; text?: Bilingual }

/** What an officer who knows the law would answer: right option texts, or the text of each blank. */
export type Knowledge = { readonly right: readonly string[] } | { readonly blanks: readonly string[] }

const ITEMS = path.resolve(import.meta.dirname, '../../content/items')

/** The key of every item of the repository, by case text and stem: the journeys' officer has read the bank. Yes and no stand as `true`. */
export function answerKey(): ReadonlyMap<string, Knowledge | boolean> {
  const known = new Map<string, Knowledge | boolean>()
  for (const file of readdirSync(ITEMS).filter((name) => name.endsWith('.yaml'))) {
    for (const item of parse(readFileSync(path.join(ITEMS, file), 'utf8')) as WrittenItem[]) {
      const questions = item.questions ?? [item]
      for (const question of questions)
        known.set(keyOf(question.stem.zh, item.questions ? item.text?.zh : undefined), knowledgeOf(question))
    }
  }
  return known
}

export function keyOf(stem: string, caseText?: string): string {
  return `${caseText ?? ''}\n${stem}`.replace(/\s+/g, ' ').trim()
}

function knowledgeOf({ options, answer, blanks }: WrittenQuestion): Knowledge | boolean {
  if (blanks) return { blanks: blanks.map(({ accepted }) => accepted[0] ?? '') }
  if (options) return { right: options.filter(({ correct }) => correct).map(({ zh }) => zh) }
  return answer === true
}
