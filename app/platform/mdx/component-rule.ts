import type { z } from 'zod'
import type { MdxFault } from './mdx-fault'

/** What one component may be given, and where it may stand. */
export interface ComponentRule {
  /** a strict object: an attribute it does not name is refused */
  readonly attributes: z.ZodObject
  /** the components it may stand in directly, plain Markdown between not counted; 'root' is the top. Absent: anywhere but the top */
  readonly within?: readonly string[]
}

/** A Map, not an object: `<constructor>` is a key of every object. */
export type ComponentRules = ReadonlyMap<string, ComponentRule>

export interface MdxElement {
  readonly name: string
  readonly line: number | null
  /** index of the component around it; -1 at the top */
  readonly parent: number
  readonly attributes: readonly (readonly [name: string, value: string | true])[]
}

/** Attributes and places of every component against the rules. */
export function checkElements(elements: readonly MdxElement[], rules: ComponentRules): MdxFault[] {
  return elements.flatMap((element) => {
    const rule = rules.get(element.name)
    if (!rule) return []
    return [...attributeFaults(element, rule), ...placeFaults(element, rule, elements)]
  })
}

function attributeFaults({ name, line, attributes }: MdxElement, rule: ComponentRule): MdxFault[] {
  const parsed = rule.attributes.safeParse(Object.fromEntries(attributes))
  if (parsed.success) return []
  return parsed.error.issues.map((issue) => {
    const attribute = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.')
    return { fault: 'bad-attribute' as const, line, detail: { name, attribute } }
  })
}

function placeFaults({ name, line, parent }: MdxElement, rule: ComponentRule, elements: readonly MdxElement[]): MdxFault[] {
  const around = parent === -1 ? 'root' : (elements[parent]?.name ?? 'root')
  const isInPlace = rule.within ? rule.within.includes(around) : around !== 'root'
  return isInPlace ? [] : [{ fault: 'misplaced-component', line, detail: { name, around, allowed: rule.within?.join(', ') ?? '' } }]
}
