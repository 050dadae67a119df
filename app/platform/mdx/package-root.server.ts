import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The root of this package, looked for upwards from wherever this code runs: app/platform/mdx under Vitest, build/server when built, the
 * scripts' cache.
 */
export function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'app', 'platform', 'mdx', 'mdx-worker.mjs'))) return folder
    if (folder === dirname(folder)) throw new Error('app/platform/mdx/mdx-worker.mjs is missing beside this build.')
  }
}
