/**
 * `node scripts/run.mjs FILE.ts [args]` runs a TypeScript script of this repository on Node 20: one esbuild bundle of our own files,
 * packages left where they are, loaded into this very process so that signals, exit codes and pids are the script's own.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const cache = path.join(root, 'node_modules', '.cache', 'zhigui-scripts')

/** `~/…` is app/, `#prisma/…` is prisma/; anything else that is no path is a package and stays outside the bundle. */
const ourImports = {
  name: 'our-imports',
  setup(pluginBuild) {
    pluginBuild.onResolve({ filter: /^(?:~|#prisma)\// }, ({ path: wanted, resolveDir }) => {
      const target = wanted.startsWith('~/') ? `./app/${wanted.slice(2)}` : `./prisma/${wanted.slice('#prisma/'.length)}`
      return pluginBuild.resolve(target, { kind: 'import-statement', resolveDir: root, importer: resolveDir })
    })
    pluginBuild.onResolve({ filter: /^[^./~#]/ }, ({ path: wanted, kind }) =>
      kind === 'entry-point' || path.isAbsolute(wanted) ? undefined : { path: wanted, external: true },
    )
  },
}

/** Bundles one script and returns the file to import. */
export async function bundleScript(file) {
  const result = await build({
    entryPoints: [path.resolve(root, file)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    jsx: 'automatic',
    sourcemap: 'inline',
    loader: { '.css': 'empty', '.svg': 'text' },
    outdir: cache,
    logLevel: 'warning',
    plugins: [ourImports],
  })
  const { contents } = result.outputFiles[0]
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 16)
  const output = path.join(cache, `${path.basename(file).replace(/[.]tsx?$/, '')}-${hash}.mjs`)
  if (!existsSync(output)) {
    mkdirSync(cache, { recursive: true })
    const unfinished = `${output}.${process.pid}`
    writeFileSync(unfinished, contents)
    renameSync(unfinished, output)
  }
  return output
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file, ...args] = process.argv.slice(2)
  if (!file || !existsSync(path.resolve(root, file))) {
    console.error(file ? `No such script: ${file}` : 'Usage: node scripts/run.mjs FILE.ts [args]')
    process.exit(2)
  }
  process.chdir(root)
  process.argv = [process.argv[0], path.resolve(root, file), ...args]
  process.setSourceMapsEnabled(true)
  await import(pathToFileURL(await bundleScript(file)).href)
}
