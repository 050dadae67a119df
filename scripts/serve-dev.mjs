/** The site in development: Vite in the same process; pages carry no framework script, so any change simply reloads them. */
import path from 'node:path'
import { build, createServer } from 'vite'
import { watchIslands } from './build.mjs'

const CLIENT = '<script type="module" src="/@vite/client"></script></head>'
const RELOAD_AFTER_MS = 150

export async function devSite(root) {
  const vite = await createServer({
    root,
    appType: 'custom',
    server: { middlewareMode: true, hmr: { port: Number(process.env.PORT || 3000) + 1 } },
  })
  await watchIslands()
  await build({
    root: path.join(root, 'app/hall'),
    configFile: path.join(root, 'vite.hall.config.ts'),
    build: { watch: {} },
    logLevel: 'warn',
  })
  const load = () => vite.ssrLoadModule('virtual:remix/server-build')
  let current = await load()
  let reload
  vite.watcher.on('all', (_event, file) => {
    if (!file.startsWith(path.join(root, 'app'))) return
    clearTimeout(reload)
    reload = setTimeout(async () => {
      current = await load().catch(() => current)
      vite.ws.send({ type: 'full-reload' })
    }, RELOAD_AFTER_MS)
  })
  return {
    build: load,
    mode: 'development',
    entry: () => current.entry.module,
    middlewares: [withClient, vite.middlewares],
  }
}

/** Puts Vite's client before the end of the head, so that the page hears of changes. */
function withClient(_request, response, next) {
  const write = response.write.bind(response)
  let isDone = false
  response.write = (chunk, ...rest) => {
    const isHtml = String(response.getHeader('Content-Type')).startsWith('text/html')
    if (isDone || !isHtml) return write(chunk, ...rest)
    const text = Buffer.from(chunk).toString()
    isDone = text.includes('</head>')
    return write(isDone ? text.replace('</head>', CLIENT) : chunk, ...rest)
  }
  next()
}
