import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, readlinkSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { now } from './clock'
import { ok, refuse, type Outcome } from './outcome'

export interface EmbeddedLock {
  readonly file: string
  release(): void
}

export type LockRefusal = 'folder-in-use' | 'folder-in-use-elsewhere' | 'folder-not-writable'

/** Who holds the folder. A pid alone says nothing after a crash: numbers are used again, start times and boots are not. */
export interface LockHolder {
  readonly token: string
  readonly pid: number
  readonly startedAt: string
  readonly bootId: string
  /** the pid's name space: a number of another container means nothing here */
  readonly space: string
}

const BEAT_MS = 5_000
const STALE_ELSEWHERE_MS = 25_000

/** Takes the embedded folder for this process, for as long as it lives (STACK G6: two processes on one folder lose rows silently). */
export async function lockEmbeddedFolder(dataDir: string): Promise<Outcome<EmbeddedLock, LockRefusal>> {
  const folder = resolve(dataDir)
  const file = join(folder, 'zhigui.lock')
  const own: LockHolder = { token: randomUUID(), pid: process.pid, ...processIdentity(process.pid) }
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (create(file, own)) return ok(hold(file, own))
    const holder = readHolder(file)
    if (holder && isHeld(holder, file)) {
      const isHere = holder.space === own.space
      return isHere
        ? refuse('folder-in-use', { folder, pid: holder.pid })
        : refuse('folder-in-use-elsewhere', { folder, host: holder.space })
    }
    setAside(file, holder)
    const isCreated = create(file, own)
    // another process may have judged the same dead lock at the same moment; only the one whose lock still stands goes on
    await new Promise((resume) => setTimeout(resume, 100))
    if (isCreated && readHolder(file)?.token === own.token) return ok(hold(file, own))
    return refuse('folder-in-use', { folder, pid: readHolder(file)?.pid })
  } catch (error) {
    return refuse('folder-not-writable', { folder, cause: (error as Error).message })
  }
}

/** The process that holds the folder now, for commands that must say who it is. */
export function lockHolder(dataDir: string): LockHolder | undefined {
  const file = join(resolve(dataDir), 'zhigui.lock')
  const holder = readHolder(file)
  return holder && isHeld(holder, file) ? holder : undefined
}

/** A link appears whole or not at all, so that nobody ever reads half a lock. */
function create(file: string, holder: LockHolder): boolean {
  const draft = `${file}.${holder.token}`
  writeFileSync(draft, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function setAside(file: string, dead: LockHolder | undefined): void {
  const aside = `${file}.${randomUUID()}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  // taken from under a living holder that had just replaced the dead one: give it back
  if (readHolder(aside)?.token !== dead?.token) {
    try {
      linkSync(aside, file)
    } catch {
      // a third process was quicker; the living holder finds out by its token
    }
  }
  rmSync(aside, { force: true })
}

function hold(file: string, own: LockHolder): EmbeddedLock {
  const beat = setInterval(() => touch(file), BEAT_MS).unref()
  function release(): void {
    clearInterval(beat)
    process.off('exit', release)
    if (readHolder(file)?.token === own.token) rmSync(file, { force: true })
  }
  process.on('exit', release)
  return { file, release }
}

function touch(file: string): void {
  try {
    utimesSync(file, now(), now())
  } catch {
    // somebody removed the file by hand; there is nothing to keep fresh
  }
}

function readHolder(file: string): LockHolder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LockHolder
  } catch {
    return undefined
  }
}

function isHeld(holder: LockHolder, file: string): boolean {
  const here = processIdentity(process.pid)
  if (holder.space !== here.space) return now().getTime() - statSync(file).mtimeMs < STALE_ELSEWHERE_MS
  if (holder.bootId !== here.bootId) return false
  const { startedAt } = processIdentity(holder.pid)
  return startedAt !== '' && startedAt === holder.startedAt
}

function processIdentity(pid: number): Pick<LockHolder, 'startedAt' | 'bootId' | 'space'> {
  return { startedAt: startOf(pid), bootId: readText('/proc/sys/kernel/random/boot_id'), space: `${hostname()} ${pidSpace()}`.trim() }
}

/** Clock ticks after boot on Linux (field 22 of stat, counted after the name in brackets); the date `ps` prints elsewhere. */
function startOf(pid: number): string {
  const stat = readText(`/proc/${pid}/stat`)
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  // a zombie is dead, only not yet buried by its parent
  if (stat) return state === 'Z' || state === 'X' ? '' : (fields[18] ?? '')
  if (process.platform === 'linux') return ''
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}

function pidSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}
