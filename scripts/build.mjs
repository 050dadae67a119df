/** Builds what is served: the site (Remix), the exam hall (its own Vite client) and the islands (one plain module each). */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build, context } from 'esbuild'
import { root } from './prepare.mjs'

const islands = path.join(root, 'app', 'islands')

/** Every app/islands/NAME.ts becomes /islands/NAME.js; pages name them in `handle.islands`. */
function islandOptions() {
  const entryPoints = existsSync(islands)
    ? readdirSync(islands).filter((name) => /^[\w-]+[.]tsx?$/.test(name) && !name.includes('.test.'))
    : []
  return {
    entryPoints: entryPoints.map((name) => path.join(islands, name)),
    outdir: path.join(root, 'build', 'islands'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'chrome86',
    jsx: 'automatic',
    alias: { '~': path.join(root, 'app') },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  }
}

export async function watchIslands() {
  await (await context({ ...islandOptions(), minify: false })).watch()
}

async function buildIslands() {
  const options = islandOptions()
  rmSync(options.outdir, { recursive: true, force: true })
  mkdirSync(options.outdir, { recursive: true })
  if (options.entryPoints.length > 0) await build(options)
}

function tool(file, ...args) {
  const run = spawnSync(process.execPath, [path.join('node_modules', file), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (run.status !== 0) process.exit(run.status ?? 1)
}

if (process.argv[1]?.endsWith('build.mjs')) {
  process.env.NODE_ENV = 'production'
  tool('@remix-run/dev/dist/cli.js', 'vite:build')
  if (existsSync(path.join(root, 'vite.hall.config.ts')))
    tool('vite/bin/vite.js', 'build', '--config', 'vite.hall.config.ts', '--logLevel', 'warn')
  await buildIslands()
}
