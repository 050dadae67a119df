import { z } from 'zod'
import type { ReadingPolicy } from './reading'

/** One version of the rules of reading, as content/study-policies.yaml gives it. */
export const StudyPolicyDocument = z.strictObject({
  version: z.number().int().min(1),
  inForceFrom: z.iso.date(),
  readShare: z.number().min(0).max(1),
  idleSeconds: z.number().int().min(10).max(600),
  beatSeconds: z.number().int().min(5).max(120),
  maxBeatSeconds: z.number().int().min(5).max(600),
})

export type StudyPolicyDocument = z.output<typeof StudyPolicyDocument>

/** The policy of a moment among all versions: the newest whose day has come; the oldest before any has. */
export function policyInForce<P extends ReadingPolicy & { readonly inForceFrom: string }>(
  policies: readonly P[],
  on: string,
): P | undefined {
  const newestFirst = [...policies].sort((one, other) => other.version - one.version)
  return newestFirst.find(({ inForceFrom }) => inForceFrom <= on) ?? newestFirst.at(-1)
}
