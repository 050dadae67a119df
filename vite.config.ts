import { fileURLToPath } from 'node:url'
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixOptions from './remix.config.js'

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  plugins: [remix(remixOptions)],
  resolve: { alias: { '~': fromRoot('./app'), '#prisma': fromRoot('./prisma') } },
  build: { target: 'chrome86', cssTarget: 'chrome86', assetsInlineLimit: 0 },
  optimizeDeps: { noDiscovery: true, include: ['react-dom', 'i18next'] },
  ssr: { external: ['@electric-sql/pglite', 'pglite-prisma-adapter', 'mdx-bundler', 'esbuild', '@node-rs/argon2', 'pg'] },
})
