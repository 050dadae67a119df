/** Serves the built platform: node:http → hot answers → Express (compression, static files) → Remix. By itself it builds nothing. */
import { existsSync, readFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { networkInterfaces } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { answerFailure, pageFloor, staticFiles } from './serve-pages.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const CLOSE_LIMIT_MS = 8_000
const PROBES = ['/healthz', '/readyz']

/** A start that cannot go on, in the two sentences the operator reads. */
function stop(zh, en) {
  console.error(`${zh}\n${en}`)
  process.exit(1)
}

export async function serve({ isDev = false } = {}) {
  process.env.NODE_ENV = isDev ? 'development' : 'production'
  const host = process.env.HOST || '127.0.0.1'
  const port = Number(process.env.PORT || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    stop('PORT 应为 0 到 65535 的整数。', 'PORT must be a whole number from 0 to 65535.')

  const site = isDev ? await import('./serve-dev.mjs').then(({ devSite }) => devSite(root)) : await builtSite()
  const { entry } = site
  const state = { isReady: false }
  const pages = await pagesApp(site, state)
  const server = createServer((request, response) => {
    try {
      if (isDev && answerDevProbe(request, response, state)) return
      // before the database is open there is nothing to ask, except whether we live and are ready
      const isAnswerable = state.isReady || PROBES.includes(request.url)
      if (isAnswerable && entry().handleHot(request, response)) return
      response.setHeader('X-Content-Type-Options', 'nosniff')
      pages(request, response)
    } catch (error) {
      answerFailure(error, request, response)
    }
  })
  site.attach?.(server)
  await listen(server, host, port)
  endOnSignal(server, entry)

  try {
    await entry().startPlatform({ report: ({ zh, en }) => console.log(en === zh ? zh : `${zh}\n${en}`) })
  } catch (error) {
    const { zh, en } = error.sentences ?? error
    if (zh && en) stop(zh, en)
    stop('启动失败，详情如下。', `The start failed: ${error.stack ?? error}`)
  }
  state.isReady = true
  console.log(
    `\n执规已就绪 Zhigui is ready:\n${addresses(server, host)
      .map((address) => `  ${address}`)
      .join('\n')}\n`,
  )
  return server
}

async function builtSite() {
  const file = path.join(root, 'build', 'server', 'index.js')
  if (!existsSync(file)) stop('尚未构建，请运行 npm start。', 'Nothing is built yet; run npm start.')
  process.setSourceMapsEnabled(true)
  const build = await loadBuild(file)
  return { build, entry: () => build.entry.module, mode: 'production' }
}

/** Modules check their settings while they load, so that a bad one shows here. */
async function loadBuild(file) {
  try {
    return await import(pathToFileURL(file).href)
  } catch (error) {
    if (error.name !== 'ZodError') throw error
    const settings = error.issues.map(({ path: name, message }) => `  ${name.join('.')}: ${message}`).join('\n')
    return stop('环境变量设置有误：', `A setting in the environment is wrong:\n${settings}`)
  }
}

async function pagesApp(site, state) {
  const [{ default: express }, { default: compression }, { createRequestHandler }] = await Promise.all([
    import('express'),
    import('compression'),
    import('@remix-run/express'),
  ])
  const app = express()
  app.disable('x-powered-by')
  app.use(pageFloor({ isDev: site.mode === 'development', isSecure: isServedSecurely(), isReady: () => state.isReady }))
  app.use(compression())
  staticFiles(app, express, root, site.mode === 'development')
  for (const middleware of site.middlewares ?? []) app.use(middleware)
  app.all(
    '*',
    createRequestHandler({
      build: site.build,
      mode: site.mode,
      getLoadContext: (request, response) => site.entry().requestContext(request, response),
    }),
  )
  app.use((error, request, response, _next) => answerFailure(error, request, response))
  return app
}

function isServedSecurely() {
  return Boolean(process.env.TLS_CERT) || Boolean(process.env.PUBLIC_ORIGIN?.startsWith('https:'))
}

function createServer(onRequest) {
  const { TLS_CERT: cert, TLS_KEY: key } = process.env
  if (!cert && !key) return keepAlive(http.createServer(onRequest))
  if (!cert || !key) stop('TLS_CERT 与 TLS_KEY 须同时设置。', 'Set both TLS_CERT and TLS_KEY, or neither.')
  try {
    return keepAlive(https.createServer({ cert: readFileSync(cert), key: readFileSync(key) }, onRequest))
  } catch (error) {
    return stop(`读不了 TLS 证书或密钥：${error.message}`, `The TLS certificate or key cannot be used: ${error.message}`)
  }
}

/** Longer than a proxy's own patience, so that it is never this side that closes a connection just being used again. */
function keepAlive(server) {
  server.keepAliveTimeout = 65_000
  return server
}

function listen(server, host, port) {
  return new Promise((resolve) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') {
        stop(
          `端口 ${port} 已被占用。请停止占用它的程序，或用 PORT 指定其他端口。`,
          `Port ${port} is in use. Stop what uses it, or name another with PORT.`,
        )
      }
      stop(`无法在 ${host}:${port} 上监听：${error.message}`, `Cannot listen on ${host}:${port}: ${error.message}`)
    })
    server.listen(port, host, resolve)
  })
}

function addresses(server, host) {
  const { port } = server.address()
  const scheme = process.env.TLS_CERT ? 'https' : 'http'
  if (process.env.PUBLIC_ORIGIN) return [process.env.PUBLIC_ORIGIN]
  const isOpen = host === '0.0.0.0' || host === '::'
  const outside = isOpen ? Object.values(networkInterfaces()).flatMap((all) => all ?? []) : []
  const hosts = isOpen
    ? ['127.0.0.1', ...outside.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)]
    : [host]
  return hosts.map((name) => `${scheme}://${name.includes(':') ? `[${name}]` : name}:${port}/`)
}

function answerDevProbe(request, response, state) {
  if (request.url !== '/readyz') return false
  response.writeHead(state.isReady ? 200 : 503, { 'Content-Type': 'application/json' }).end(JSON.stringify({ ready: state.isReady }))
  return true
}

function endOnSignal(server, entry) {
  let isEnding = false
  async function end() {
    if (isEnding) process.exit(1)
    isEnding = true
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), CLOSE_LIMIT_MS).unref()
    await closed
    await entry().stopPlatform()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void end())
  // a background fault must not take the exam down with it; it stands in the log
  process.on('unhandledRejection', (reason) => console.error('unhandled rejection', reason))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(root)
  await serve({ isDev: process.argv.includes('--dev') })
}
