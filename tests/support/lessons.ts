import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { markMove, rightOrder, type MoveAnswer } from '../../app/domains/study/model/scenario-move'
import { ScenarioDocument, type ScenarioStep } from '../../app/domains/study/model/scenario'

const CONTENT = path.resolve(import.meta.dirname, '../../content')

export interface Lesson {
  readonly kind: 'module' | 'case' | 'scenario'
  readonly slug: string
  readonly asOf: string
  readonly reviewStatus: string
  /** sections of a text; a scenario has none */
  readonly sections: readonly string[]
  /** quick checks of a text */
  readonly checks: number
  readonly script?: ScenarioDocument
}

/** Everything of the content folder that can be studied. */
export function lessons(): Lesson[] {
  return [...texts('study', 'module'), ...texts('cases', 'case'), ...scenarios()]
}

function texts(folder: string, kind: 'module' | 'case'): Lesson[] {
  return readdirSync(path.join(CONTENT, folder)).map((slug) => {
    const source = readFileSync(path.join(CONTENT, folder, slug, 'index.mdx'), 'utf8')
    const [, head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(source) ?? []
    const { asOf, reviewStatus } = parse(head) as { asOf: string; reviewStatus: string }
    const sections = [...source.matchAll(/<Section [^>]*\bid="([^"]+)"/g)].map((match) => match[1]!)
    return { kind, slug, asOf, reviewStatus, sections, checks: source.split('<QuickCheck ').length - 1 }
  })
}

function scenarios(): Lesson[] {
  const folder = path.join(CONTENT, 'scenarios')
  return readdirSync(folder).map((file) => {
    const script = ScenarioDocument.parse(parse(readFileSync(path.join(folder, file), 'utf8')))
    const { slug, asOf, reviewStatus } = script
    return { kind: 'scenario' as const, slug, asOf, reviewStatus, sections: [], checks: 0, script }
  })
}

/** What to answer at a step: what is right, or as much that is wrong as lets the scenario go on. */
export function moveAt(script: ScenarioDocument, step: ScenarioStep, isRight: boolean): MoveAnswer {
  const right: MoveAnswer =
    step.kind === 'CHOOSE'
      ? { choice: step.choices.find(({ verdict }) => verdict === 'RIGHT')?.id ?? '' }
      : { order: rightOrder(step) ?? [] }
  const others: MoveAnswer[] =
    step.kind === 'CHOOSE' ? step.choices.map(({ id }) => ({ choice: id })) : [{ order: step.actions.map(({ id }) => id).reverse() }]
  const goesOn = (move: MoveAnswer) => {
    const marked = markMove(script, step, move)
    return marked.ok && marked.value.verdict !== 'RIGHT' && marked.value.next !== null
  }
  return isRight ? right : (others.find(goesOn) ?? right)
}
