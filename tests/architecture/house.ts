import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

export interface SourceFile {
  /** from the root of the repository, with forward slashes */
  readonly path: string
  readonly name: string
  readonly text: string
  readonly lines: number
}

/** Every file below a folder, read once; the architecture tests look at text, not at a running program. */
export function filesBelow(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8')
      return { path, name: basename(path), text, lines: text.split('\n').length - 1 }
    })
}

export const isTest = (path: string) => /[.]test[.]tsx?$/.test(path)
export const isCode = (path: string) => /[.](?:tsx?|css|cjs|mjs)$/.test(path)

export const domains = readdirSync('app/domains', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
