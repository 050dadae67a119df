import type { ComponentRules } from './component-rule'
import type { MdxFault } from './mdx-fault'
import { BUNDLE_LIMIT_MS, runInWorker } from './run-in-worker.server'
import { validateMdx, type MdxReading } from './validate-mdx.server'

/** Raise when the compiler or its settings change: pages drawn by another version are drawn again. */
export const COMPILER_VERSION = 'mdx-bundler-10.1.1+1'

export type Compilation =
  | { readonly ok: true; readonly code: string; readonly reading: MdxReading }
  | { readonly ok: false; readonly faults: readonly MdxFault[] }

/** Validates, then bundles in the worker. The code is for evaluateMdx on this server and never travels to a browser. */
export async function compileMdx(source: string, rules: ComponentRules): Promise<Compilation> {
  const verdict = await validateMdx(source, rules)
  if (!verdict.ok) return verdict
  const run = await runInWorker<{ code: string }>({ kind: 'bundle', source, names: [...rules.keys()] }, BUNDLE_LIMIT_MS)
  if ('isKilled' in run)
    return { ok: false, faults: [{ fault: 'does-not-finish', line: null, detail: { seconds: BUNDLE_LIMIT_MS / 1000 } }] }
  if ('failure' in run) return { ok: false, faults: [{ fault: 'compiler-refused', line: null, detail: { reason: run.failure } }] }
  return { ok: true, code: run.answer.code, reading: verdict.reading }
}
