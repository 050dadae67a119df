import { z } from 'zod'
import { ok, refuse, type Outcome } from '~/platform/outcome'

// Text that PostgreSQL could not keep as JSON: NUL and halves of surrogate pairs
const UNKEEPABLE = /\u0000|\p{Surrogate}/gu

const OptionId = z.string().min(1).max(64)
const BlankText = z
  .string()
  .max(2000)
  .transform((text) => text.replace(UNKEEPABLE, '\uFFFD'))

export const ChoiceResponse = z.strictObject({ choice: OptionId.nullable() })
export const ChoicesResponse = z.strictObject({ choices: z.array(OptionId).max(26) })
export const BlanksResponse = z.strictObject({ blanks: z.array(BlankText).max(26) })

/** What a candidate answers to one question: one option or none, several options, or the text of each blank. */
export const Response = z.union([ChoiceResponse, ChoicesResponse, BlanksResponse])
export type Response = Readonly<z.output<typeof Response>>

/** Counting responses by question id. */
export type Responses = Readonly<Record<string, Response>>

/** What of a question decides whether a response can belong to it. */
export interface Answerable {
  readonly type: 'SINGLE' | 'MULTIPLE' | 'TRUE_FALSE' | 'FILL_IN'
  readonly optionIds: ReadonlySet<string>
  readonly blanks: number
}

/** The response in its one stored form (choices sorted, without repeats); refused where the shape, an option or a blank does not exist. */
export function responseTo(question: Answerable, raw: unknown): Outcome<Response, 'bad-response'> {
  if (question.type === 'FILL_IN') return blanksTo(question, raw)
  return question.type === 'MULTIPLE' ? choicesTo(question, raw) : choiceTo(question, raw)
}

function choiceTo({ optionIds }: Answerable, raw: unknown): Outcome<Response, 'bad-response'> {
  const parsed = ChoiceResponse.safeParse(raw)
  if (!parsed.success || (parsed.data.choice !== null && !optionIds.has(parsed.data.choice))) return refuse('bad-response')
  return ok(parsed.data)
}

function choicesTo({ optionIds }: Answerable, raw: unknown): Outcome<Response, 'bad-response'> {
  const parsed = ChoicesResponse.safeParse(raw)
  if (!parsed.success || parsed.data.choices.some((id) => !optionIds.has(id))) return refuse('bad-response')
  return ok({ choices: [...new Set(parsed.data.choices)].sort() })
}

function blanksTo({ blanks }: Answerable, raw: unknown): Outcome<Response, 'bad-response'> {
  const parsed = BlanksResponse.safeParse(raw)
  return parsed.success && parsed.data.blanks.length <= blanks ? ok(parsed.data) : refuse('bad-response')
}

/** Any JSON value as a database can keep it: what is only evidence must not make the keeping fail. */
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(UNKEEPABLE, '\uFFFD')
  if (Array.isArray(value)) return value.map(storable)
  if (typeof value !== 'object' || value === null) return value ?? null
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [String(storable(key)), storable(member)]))
}

/** Whether the candidate left the question as it was: nothing chosen, nothing written. */
export function isBlank(response: Response | undefined): boolean {
  if (!response) return true
  if ('choice' in response) return response.choice === null
  return 'choices' in response ? response.choices.length === 0 : response.blanks.every((text) => text.trim() === '')
}
