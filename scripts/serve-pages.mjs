/** What every page gets on its way: security headers, limits, static files, and words where something fails before Remix. */
import path from 'node:path'

const BODY_LIMIT = 1_000_000
const YEAR = 31_536_000

/** Pages hold no inline script or style (docs/decisions/010), so the policy needs neither nonce nor exception. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The hall talks by script alone: it loads nothing but its own files, and no form of it posts anywhere (DESIGN §5). */
const HALL_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

// the development server puts its styles into the page and speaks through a socket
const DEV_POLICY = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace(
  "connect-src 'self'",
  "connect-src 'self' ws:",
)

const WORDS = {
  400: ['请求无法识别。', 'The request could not be read.'],
  404: ['没有这个文件。', 'There is no such file.'],
  411: ['请求须注明长度（Content-Length）。', 'The request must state its length (Content-Length).'],
  413: ['提交的内容超过 1 MB，未作保存。', 'What was sent is larger than 1 MB; nothing of it was kept.'],
  500: [
    '系统出错，请稍后再试；若仍不行，请告知管理员。',
    'Something failed here. Try again shortly; if it persists, tell the administrator.',
  ],
  503: ['系统正在启动，请稍候。', 'The platform is starting; one moment please.'],
}

export function pageFloor({ isDev, isSecure, isReady }) {
  const headers = {
    'Content-Security-Policy': isDev ? DEV_POLICY : POLICY,
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
    ...(isSecure ? { 'Strict-Transport-Security': `max-age=${YEAR}` } : {}),
  }
  return (request, response, next) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (!isReady()) return say(503, request, response.setHeader('Retry-After', '2'))
    // no address of ours holds a zero byte, and no text of the database may
    if (request.url.includes('%00')) return say(400, request, response)
    if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) return say(413, request, response)
    if (request.headers['transfer-encoding'] && !['GET', 'HEAD'].includes(request.method)) return say(411, request, response)
    return next()
  }
}

export function staticFiles(app, express, root, isDev) {
  const built = (...parts) => path.join(root, 'build', ...parts)
  const forever = { immutable: true, maxAge: YEAR * 1000, index: false }
  const asked = { maxAge: 0, index: false, redirect: false }
  // a missing file is a 404 here: nothing below knows these addresses
  const missing = (request, response) => say(404, request, response)
  app.use('/hall', (_request, response, next) => {
    response.setHeader('Content-Security-Policy', HALL_POLICY)
    next()
  })
  app.get(/^\/hall\/(zh-CN|en)\/$/, (request, response) => response.sendFile(built('hall', `${request.params[0]}.html`), { maxAge: 0 }))
  app.use('/hall/assets', express.static(built('hall', 'assets'), forever), missing)
  app.use('/hall', express.static(built('hall'), asked))
  app.use('/islands', express.static(built('islands'), asked), missing)
  if (!isDev) app.use('/assets', express.static(built('client', 'assets'), forever), missing)
  app.use(express.static(isDev ? path.join(root, 'public') : built('client'), { maxAge: 3_600_000, index: false, redirect: false }))
}

export function answerFailure(error, request, response) {
  const status = [400, 404, 413].includes(error?.status) ? error.status : 500
  if (status === 500) console.error(`${request.method} ${request.url}`, error)
  if (response.headersSent) return response.destroy()
  return say(status, request, response)
}

function say(status, request, response) {
  // an unread body would hold the connection; nothing of it is wanted
  if (status === 413 || status === 411) response.setHeader('Connection', 'close')
  request.resume()
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(`${WORDS[status].join('\n')}\n`)
}
