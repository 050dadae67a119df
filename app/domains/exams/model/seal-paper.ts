import { splitMarks, type BlueprintSection } from '~/domains/items/model/blueprint'
import type { CasePart, ItemContent, QuestionBody } from '~/domains/items/model/item'
import { seededRandom, type SeededRandom } from '~/platform/seeded-random'
import { sha256Words } from '~/platform/sha256'
import type { ScoringRules } from './exam-policy'
import { judgementWords } from './judgement-messages'
import type { SealedOption, SealedPaper, SealedQuestion, SealedSection } from './paper'
import { SCORING_RULE_VERSION } from './scoring'

/** An item version with the ids under which the bank keeps it. */
export interface BankItem {
  readonly itemId: string
  readonly itemVersionId: string
  readonly slug: string
  readonly topic: string
  readonly content: ItemContent
}

export interface SealingFacts {
  readonly paperId: string
  readonly form: string
  readonly titleZh: string
  readonly titleEn: string
  readonly blueprint: { readonly slug: string; readonly version: number }
  readonly scoringRules: ScoringRules
  /** secret of the form: ids and the frozen order follow from it and from nothing that depends on a key */
  readonly seed: string
}

/** Freezes a drawn form: item versions, marks and rules, with ids that mean nothing outside this form. */
export function sealPaper(
  facts: SealingFacts,
  drawn: readonly { readonly section: BlueprintSection; readonly items: readonly BankItem[] }[],
): SealedPaper {
  const random = seededRandom(`seal:${facts.seed}`)
  const desk: Desk = { facts, random, nextId: idSource(facts.seed) }
  const sections = drawn.map(({ section, items }) => sealSection(desk, section, random.shuffled(items)))
  const { paperId, form, titleZh, titleEn, blueprint } = facts
  return {
    ...{ paperId, form, titleZh, titleEn, blueprint, ruleVersion: SCORING_RULE_VERSION },
    totalMarks: drawn.reduce((sum, { section, items }) => sum + section.marksEach * items.length, 0),
    sections,
  }
}

interface Desk {
  readonly facts: SealingFacts
  readonly random: SeededRandom
  readonly nextId: (prefix: string) => string
}

const ID_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** Ids in the order of asking: twelve characters from SHA-256 over the form's secret and a running number. */
function idSource(seed: string): (prefix: string) => string {
  let asked = 0
  return (prefix) => {
    asked += 1
    const words = sha256Words(`id:${seed}:${asked}`)
    const characters = [...words].slice(0, 2).flatMap((word) => Array.from({ length: 6 }, (_, n) => ID_ALPHABET[(word >>> (n * 5)) & 31]))
    return `${prefix}${characters.join('')}`
  }
}

function sealSection(desk: Desk, section: BlueprintSection, items: readonly BankItem[]): SealedSection {
  const questions = items.flatMap((item) => sealItem(desk, item, section.marksEach))
  return { id: section.id, type: section.type, titleKey: section.type, questions }
}

function sealItem(desk: Desk, item: BankItem, marks: number): SealedQuestion[] {
  const { body, citations } = item.content
  if (body.type !== 'CASE_GROUP') return [sealQuestion(desk, item, body, { marks, citations, part: null, group: null })]
  const group = { id: desk.nextId('g'), text: body.text }
  const shares = splitMarks(marks, body.parts.length)
  return body.parts.map((part: CasePart, index) =>
    sealQuestion(desk, item, part, { marks: shares[index]!, citations: part.citations, part: part.id, group }),
  )
}

type Standing = Pick<SealedQuestion, 'marks' | 'citations' | 'group'> & { readonly part: string | null }

function sealQuestion(desk: Desk, item: BankItem, body: QuestionBody, standing: Standing): SealedQuestion {
  const { marks, citations, group, part } = standing
  const { itemId, itemVersionId, slug } = item
  return {
    questionId: desk.nextId('q'),
    ...{ type: body.type, marks, group, citations, rule: desk.facts.scoringRules[body.type] },
    ...{ stem: body.stem, explanation: body.explanation, topic: item.topic, item: { itemId, itemVersionId, slug, part } },
    ...answersOf(desk, body),
  }
}

function answersOf(desk: Desk, body: QuestionBody): Pick<SealedQuestion, 'options' | 'blanks' | 'key'> {
  switch (body.type) {
    case 'FILL_IN':
      return { options: [], blanks: body.blanks.length, key: { accepted: body.blanks.map(({ accepted }) => accepted) } }
    case 'TRUE_FALSE':
      return keyed(
        judgementWords.map((text, index) => ({ text, why: null, isCorrect: (index === 0) === body.answer })),
        desk,
      )
    case 'SINGLE':
    case 'MULTIPLE':
      // authors tend to put the right option in a favourite place: the frozen order forgets theirs
      return keyed(desk.random.shuffled(body.options), desk)
  }
}

type Choice = Omit<SealedOption, 'optionId'> & { readonly isCorrect: boolean }

function keyed(choices: readonly Choice[], desk: Desk): Pick<SealedQuestion, 'options' | 'blanks' | 'key'> {
  const named = choices.map(({ text, why, isCorrect }) => ({ optionId: desk.nextId('o'), text, why, isCorrect }))
  const ids = (wanted: boolean) => named.filter(({ isCorrect }) => isCorrect === wanted).map(({ optionId }) => optionId)
  return {
    options: named.map(({ optionId, text, why }) => ({ optionId, text, why })),
    blanks: 0,
    key: { rightOptionIds: ids(true), wrongOptionIds: ids(false) },
  }
}
