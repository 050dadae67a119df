import { checkElements, type ComponentRules, type MdxElement } from './component-rule'
import { checkSource } from './check-source'
import type { MdxFault } from './mdx-fault'
import { runInWorker, TIME_LIMIT_MS } from './run-in-worker.server'

/** A text that may be compiled: its components in order, for the caller's own rules, and what stands at the top. */
export interface MdxReading {
  readonly elements: readonly MdxElement[]
  readonly root: readonly { readonly type: string; readonly name: string | null; readonly line: number | null }[]
}

export type MdxVerdict = { readonly ok: true; readonly reading: MdxReading } | { readonly ok: false; readonly faults: readonly MdxFault[] }

/**
 * First layer against hostile text (STACK §4): only plain Markdown and the named components with the attributes their rules know,
 * no code of any kind, links only inside the installation. Every fault comes with its line.
 */
export async function validateMdx(source: string, rules: ComponentRules, limitMs = TIME_LIMIT_MS): Promise<MdxVerdict> {
  const early = checkSource(source)
  if (early.length > 0) return { ok: false, faults: early }
  const run = await runInWorker<MdxReading & { faults: MdxFault[] }>({ kind: 'read', source, names: [...rules.keys()] }, limitMs)
  if ('isKilled' in run) return { ok: false, faults: [{ fault: 'does-not-finish', line: null, detail: { seconds: limitMs / 1000 } }] }
  if ('failure' in run) return { ok: false, faults: [{ fault: 'compiler-refused', line: null, detail: { reason: run.failure } }] }
  const { faults, elements, root } = run.answer
  const all = [...faults, ...checkElements(elements, rules)]
  return all.length > 0 ? { ok: false, faults: all } : { ok: true, reading: { elements, root } }
}
