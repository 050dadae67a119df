/** The exam protocol in memory and the built hall under its real headers, for tests of the hall alone; no model of the server's rules. */
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fakePaper, orderOf } from './fake-paper.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

export async function startFakeServer({
  port = 0,
  host = '127.0.0.1',
  kind = 'FORMAL',
  minutes = 90,
  opensInMs = -1000,
  paper = fakePaper(),
} = {}) {
  const now = () => Date.now() + world.clockShiftMs
  const world = {
    kind,
    paper,
    clockShiftMs: 0,
    opensAt: Date.now() + opensInMs,
    /** @type {null | { seat: number, startedAt: number, deadlineAt: number, endedAt: number | null }} */
    attempt: null,
    holder: 'here',
    lines: new Map(),
    evidence: [],
    isSignedOut: false,
    badgeNo: '031482',
    code: 'ABCD2345',
    isDown: false,
    loseReplies: false,
    sync: 0,
    shellStamp: '',
    requests: [],
  }
  const order = orderOf(paper)
  const questionCount = paper.sections.reduce((sum, { questions }) => sum + questions.length, 0)
  const time = () => ({ serverTime: new Date(now()).toISOString(), syncId: now().toString(36) + (world.sync += 1) })
  const iso = (at) => (at === null ? null : new Date(at).toISOString())
  const deadline = () => world.attempt?.deadlineAt ?? null

  function view() {
    const { attempt } = world
    return {
      candidate: {
        candidateId: 'c1',
        nameZh: '林书航',
        nameEn: 'Lin Shuhang',
        badgeNo: world.badgeNo,
        ticket: '2026-02-0314',
        deskNo: '14',
        roomZh: '市局培训中心 03 考场',
        roomEn: 'City Training Centre, room 03',
      },
      exam: {
        titleZh: '2026年度基本级执法资格等级考试（第二批次）',
        titleEn: '2026 basic-level qualification exam, batch 2',
        kind: world.kind,
        minutes,
        totalMarks: paper.totalMarks,
        questionCount,
      },
      session: {
        sessionId: 's1',
        opensAt: iso(world.opensAt),
        endsAt: iso(world.opensAt + 4 * 3_600_000),
        lateEntryUntil: iso(world.opensAt + 1_800_000),
      },
      paperId: paper.paperId,
      attempt: attempt && {
        attemptId: 'a1',
        seat: world.holder === 'here' ? attempt.seat : null,
        liveSeat: attempt.seat,
        startedAt: iso(attempt.startedAt),
        deadlineAt: iso(attempt.deadlineAt),
        graceSeconds: 60,
        endedAt: iso(attempt.endedAt),
        order,
      },
      isDurable: false,
      isDemo: true,
      ...time(),
    }
  }
  function end(at) {
    world.attempt.endedAt ??= at
    const responses = counting()
    return {
      endedAt: iso(world.attempt.endedAt),
      how: at >= world.attempt.deadlineAt ? 'TIME_OUT' : 'HANDED_IN',
      answered: Object.keys(responses).length,
    }
  }
  function counting() {
    const sorted = [...world.lines.values()].sort((a, b) => a.seat - b.seat || a.seq - b.seq)
    return Object.fromEntries(sorted.map(({ questionId, response }) => [questionId, response]))
  }
  function store(seat, entries) {
    const stored = []
    const rejected = []
    for (const entry of entries) {
      const key = `${seat}/${entry.seq}`
      const known = world.lines.get(key)
      if (known && JSON.stringify(known.response) !== JSON.stringify(entry.response))
        rejected.push({ seq: entry.seq, reason: 'content-differs', message: 'differs' })
      else {
        world.lines.set(key, { ...entry, seat })
        stored.push(entry.seq)
      }
    }
    return { stored, rejected }
  }
  const refuse = (status, error, detail = {}) => [status, { error, message: `说明：${error}。`, ...detail }]

  function answer(method, url, body) {
    const parts = url.pathname.split('/').slice(2)
    if (url.pathname === '/hall-api/time') return [200, time()]
    if (world.isSignedOut) return refuse(401, 'signed-out')
    if (parts[0] === 'papers') return world.attempt ? [200, paper] : refuse(403, 'not-started')
    if (parts[1] === 'c1' && parts[2] === 'start') {
      if (now() < world.opensAt) return refuse(409, 'not-open-yet', { opensAt: iso(world.opensAt) })
      world.attempt ??= { seat: 1, startedAt: now(), deadlineAt: now() + minutes * 60_000, endedAt: null }
      return [
        200,
        {
          attemptId: 'a1',
          seat: world.attempt.seat,
          startedAt: iso(world.attempt.startedAt),
          deadlineAt: iso(deadline()),
          graceSeconds: 60,
          order,
          ...time(),
        },
      ]
    }
    if (parts[1] === 'c1') return [200, view()]
    if (parts[1] !== 'a1' || !world.attempt) return refuse(404, parts[1] === 'a1' ? 'not-your-attempt' : 'not-a-candidate')
    const { attempt } = world
    const state = { deadlineAt: iso(attempt.deadlineAt), endedAt: iso(attempt.endedAt), ...time() }
    if (parts[2] === 'clock') return [200, { ...state, liveSeat: attempt.seat }]
    if (parts[2] === 'journal' && method === 'GET') {
      const seat = Number(url.searchParams.get('seat'))
      const lastSeq = Math.max(0, ...[...world.lines.values()].filter((line) => line.seat === seat).map(({ seq }) => seq))
      return [200, { responses: counting(), lastSeq, ...state }]
    }
    if (parts[2] === 'seat') {
      if (body.code?.toUpperCase().replace(/\s/g, '') !== world.code && body.password !== world.code)
        return refuse(409, 'wrong-code', { remaining: 4 })
      attempt.seat += 1
      world.holder = 'here'
      return [200, { seat: attempt.seat, ...state }]
    }
    if (body.seat !== attempt.seat) {
      world.evidence.push(...body.entries.map((entry) => ({ ...entry, seat: body.seat })))
      return refuse(409, 'seat-superseded', { liveSeat: attempt.seat })
    }
    if (parts[2] === 'journal') {
      if (attempt.endedAt !== null) {
        world.evidence.push(...body.entries.map((entry) => ({ ...entry, seat: body.seat })))
        return refuse(409, 'attempt-ended', { endedAt: iso(attempt.endedAt) })
      }
      return [200, { ...store(body.seat, body.entries), ...state }]
    }
    if (attempt.endedAt !== null) return [200, end(now())]
    store(body.seat, body.entries)
    const missing = Array.from({ length: body.lastSeq }, (_, index) => index + 1).filter((seq) => !world.lines.has(`${body.seat}/${seq}`))
    return missing.length > 0 ? refuse(409, 'entries-missing', { missing }) : [200, end(now())]
  }

  async function file(response, name, cache) {
    const content = await readFile(path.join(root, name)).catch(() => null)
    if (content === null) return response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': TYPES[path.extname(name)] ?? 'text/plain',
      'cache-control': cache,
      'content-security-policy': POLICY,
    })
    // another stamp is another version of the shell: the worker's file differs, and with it the name of its cache
    response.end(name.endsWith('sw.js') ? String(content).replace(/version:"(\w+)"/, `version:"$1${world.shellStamp}"`) : content)
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://hall')
    if (world.isDown) return request.socket.destroy()
    const shell = /^\/hall\/(zh-CN|en)\/$/.exec(url.pathname)
    if (shell) return file(response, `build/hall/${shell[1]}.html`, 'no-cache')
    if (url.pathname === '/icons.svg') return file(response, 'public/icons.svg', 'no-cache')
    if (url.pathname.startsWith('/hall/')) return file(response, `build${path.posix.normalize(url.pathname)}`, 'no-cache')
    if (!url.pathname.startsWith('/hall-api/'))
      return response.writeHead(200, { 'content-type': 'text/html' }).end('<title>elsewhere</title>')
    let raw = ''
    for await (const chunk of request) raw += chunk
    world.requests.push(`${request.method} ${url.pathname}`)
    const [status, value] = answer(request.method, url, raw === '' ? {} : JSON.parse(raw))
    if (world.loseReplies && request.method === 'POST') return request.socket.destroy()
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(value))
  })
  await new Promise((resolve) => server.listen(port, host, resolve))
  return {
    origin: `http://${host}:${server.address().port}`,
    world,
    counting,
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))),
  }
}
