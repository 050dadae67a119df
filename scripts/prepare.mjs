/**
 * What must be true before the platform or its tests can run: packages installed, database client generated, everything built.
 * Each step leaves a stamp with the hash of what it was made from, so that a second start skips it. Needs nothing but Node itself.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const stamps = path.join(root, 'node_modules', '.cache', 'zhigui-stamps')

const STEPS = {
  install: {
    words: '安装依赖 Installing packages (about a minute)',
    sources: ['package-lock.json'],
    isThere: () => existsSync(path.join(root, 'node_modules', '.package-lock.json')),
    run: () => npm(['ci', '--include=dev', '--no-progress', '--loglevel=error']),
  },
  generate: {
    words: '生成数据库客户端 Generating the database client',
    sources: ['prisma/schema', 'prisma.config.ts', 'package-lock.json'],
    isThere: () => existsSync(path.join(root, 'prisma', 'client', 'client.ts')),
    run: () => node(['scripts/prisma-generate.mjs']),
  },
  build: {
    words: '构建网站与考场 Building the site and the exam hall',
    sources: [
      'app',
      'prisma/schema',
      'prisma/seed',
      'public',
      'package-lock.json',
      'remix.config.js',
      'tsconfig.json',
      'scripts/build.mjs',
    ],
    more: () => readdirSync(root).filter((name) => /^vite[.].*config[.]ts$|^vite[.]config[.]ts$/.test(name)),
    isThere: () => existsSync(path.join(root, 'build', 'server', 'index.js')),
    run: () => node(['scripts/build.mjs']),
  },
}

/** Does the named steps that are due, telling each in words; throws an Error with the step's own output when one fails. */
export async function prepare(names, say = (text) => process.stdout.write(text)) {
  for (const name of names) {
    const step = STEPS[name]
    const hash = hashOf([...step.sources, ...(step.more?.() ?? [])])
    if (step.isThere() && (readStamp(name) === hash || isFreshInstall(name))) {
      writeStamp(name, hash)
      continue
    }
    await told(step, say)
    writeStamp(name, hash)
  }
}

async function told(step, say) {
  const begun = Date.now()
  say(`· ${step.words} `)
  const dots = setInterval(() => say('.'), 3_000)
  try {
    await step.run()
  } finally {
    clearInterval(dots)
  }
  say(` ${Math.round((Date.now() - begun) / 1000)} s\n`)
}

/** Packages somebody installed by hand after the lock file was written need no second installation. */
function isFreshInstall(name) {
  if (name !== 'install' || readStamp(name)) return false
  return statSync(path.join(root, 'node_modules', '.package-lock.json')).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs
}

const IGNORED = /[.]test[.]tsx?$|[.]md$/

function hashOf(sources) {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesOf))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

function filesOf(source) {
  const full = path.join(root, source)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [source]
  return readdirSync(full, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !IGNORED.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort()
}

function readStamp(name) {
  const file = path.join(stamps, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function writeStamp(name, hash) {
  mkdirSync(stamps, { recursive: true })
  writeFileSync(path.join(stamps, name), hash)
}

const node = (args) => quietly(process.execPath, args)

function npm(args) {
  const cli = process.env.npm_execpath
  return cli?.endsWith('.js') ? quietly(process.execPath, [cli, ...args]) : quietly('npm', args, { shell: process.platform === 'win32' })
}

/** Runs a command and keeps what it says for the case that it fails. */
function quietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    const said = []
    child.stdout.on('data', (chunk) => said.push(chunk))
    child.stderr.on('data', (chunk) => said.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${path.basename(command)} ${args.join(' ')}\n${Buffer.concat(said).toString().trim()}`))
    })
  })
}
