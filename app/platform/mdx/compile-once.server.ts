import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ComponentRules } from './component-rule'
import { COMPILER_VERSION, compileMdx, type Compilation } from './compile-mdx.server'
import { packageRoot } from './package-root.server'

/**
 * Compiles a text of the repository once per content, compiler and rules, and keeps the result beside the packages: a second empty
 * database (a test, a fresh demo) takes seconds, not half a minute. Refused texts are never kept.
 */
export async function compileOnce(source: string, rules: ComponentRules): Promise<Compilation> {
  const key = createHash('sha256')
    .update(JSON.stringify([COMPILER_VERSION, rulesText(rules), source]))
    .digest('hex')
  const folder = join(packageRoot(), 'node_modules', '.cache', 'zhigui-mdx')
  const file = join(folder, `${key}.json`)
  const kept = read(file)
  if (kept) return kept
  const compiled = await compileMdx(source, rules)
  if (compiled.ok) keep(folder, file, compiled)
  return compiled
}

/** The rules as text, so that a component or an attribute more or less compiles anew. */
function rulesText(rules: ComponentRules): unknown {
  return [...rules].map(([name, { attributes, within }]) => [name, Object.keys(attributes.shape), within])
}

function read(file: string): Compilation | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Compilation
  } catch {
    return null
  }
}

/** Written under another name first; where nothing may be written, the next import compiles again. */
function keep(folder: string, file: string, compiled: Compilation): void {
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(compiled))
    renameSync(`${file}.${process.pid}`, file)
  } catch {
    return
  }
}
