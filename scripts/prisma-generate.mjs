/** `prisma generate` offline: the WASM compiler needs no engine binary, but the CLI looks for one unless pointed at any executable. */
import { spawnSync } from 'node:child_process'

const run = spawnSync(process.execPath, ['node_modules/prisma/build/index.js', 'generate', '--no-hints'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
})
process.exit(run.status ?? 1)
