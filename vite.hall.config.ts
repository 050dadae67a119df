import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import { defineConfig, type Plugin } from 'vite'

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Builds sw.js on its own (a classic worker imports nothing) with the list of shell files and their hash written in, so that a worker's
 * version is the version of everything it caches.
 */
function shellWorker(): Plugin {
  return {
    name: 'hall-shell-worker',
    enforce: 'post',
    async generateBundle(_, built) {
      const icons = readFileSync(fromRoot('./public/icons.svg'))
      const hash = createHash('sha256').update(icons)
      const files = Object.values(built).sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
      for (const file of files) hash.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source)
      const urls = files.map(({ fileName }) => `/hall/${fileName.replace(/[.]html$/, '/')}`)
      const shell = { version: hash.digest('hex').slice(0, 16), urls: ['/icons.svg', ...urls] }
      const { outputFiles } = await bundle({
        entryPoints: [fromRoot('./app/hall/shell-worker/sw.ts')],
        define: { __HALL_SHELL__: JSON.stringify(shell) },
        bundle: true,
        minify: true,
        write: false,
        format: 'iife',
        target: 'chrome86',
      })
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: outputFiles[0]?.text ?? '' })
    },
  }
}

/** The exam hall: a client of its own, static files only (app/hall/README.md). */
export default defineConfig({
  root: fromRoot('./app/hall'),
  base: '/hall/',
  publicDir: false,
  plugins: [shellWorker()],
  esbuild: { jsx: 'automatic' },
  resolve: { alias: { '~': fromRoot('./app') } },
  build: {
    outDir: fromRoot('./build/hall'),
    emptyOutDir: true,
    target: 'chrome86',
    cssTarget: 'chrome86',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { 'zh-CN': fromRoot('./app/hall/zh-CN.html'), en: fromRoot('./app/hall/en.html') } },
  },
})
