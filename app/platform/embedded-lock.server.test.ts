import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockEmbeddedFolder, lockHolder, type LockHolder } from './embedded-lock.server'

const fresh = () => mkdtempSync(join(tmpdir(), 'zhigui-lock-'))

async function heldFolder() {
  const folder = fresh()
  const lock = await lockEmbeddedFolder(folder)
  if (!lock.ok) throw new Error(lock.refusal)
  const holder = JSON.parse(readFileSync(lock.value.file, 'utf8')) as LockHolder
  const forge = (change: Partial<LockHolder>) => writeFileSync(lock.value.file, JSON.stringify({ ...holder, token: 'forged', ...change }))
  return { folder, lock: lock.value, holder, forge }
}

test('a folder in use is refused and says by whom, and is free after release', async () => {
  const { folder, lock } = await heldFolder()
  expect(await lockEmbeddedFolder(folder)).toMatchObject({ ok: false, refusal: 'folder-in-use', detail: { pid: process.pid } })
  lock.release()
  expect(lockHolder(folder)).toBeUndefined()
  expect(await lockEmbeddedFolder(folder)).toMatchObject({ ok: true })
})

test('a lock whose process was killed is taken over', async () => {
  const { folder, forge } = await heldFolder()
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ')
  forge({ pid: child.pid, startedAt: stat[21] })
  expect(await lockEmbeddedFolder(folder)).toMatchObject({ ok: false, detail: { pid: child.pid } })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
  expect(await lockEmbeddedFolder(folder)).toMatchObject({ ok: true })
})

test('a lock whose pid now belongs to another process is taken over', async () => {
  const { folder, forge } = await heldFolder()
  forge({ pid: process.ppid, startedAt: '1' })
  expect(await lockEmbeddedFolder(folder)).toMatchObject({ ok: true })
})

test('a lock of an earlier boot is taken over', async () => {
  const { folder, forge } = await heldFolder()
  forge({ bootId: 'an earlier boot' })
  expect(await lockEmbeddedFolder(folder)).toMatchObject({ ok: true })
})

test('a lock of another container holds while it beats, and half a minute longer', async () => {
  const { folder, lock, forge } = await heldFolder()
  forge({ space: 'elsewhere pid:[1]', pid: 1 })
  expect(await lockEmbeddedFolder(folder)).toMatchObject({ ok: false, refusal: 'folder-in-use-elsewhere' })
  const longAgo = Date.now() / 1000 - 60
  utimesSync(lock.file, longAgo, longAgo)
  expect(await lockEmbeddedFolder(folder)).toMatchObject({ ok: true })
})

test('a damaged lock file is taken over, and a folder that cannot be made is refused', async () => {
  const { folder, lock } = await heldFolder()
  writeFileSync(lock.file, '{ "pid": ')
  expect(await lockEmbeddedFolder(folder)).toMatchObject({ ok: true })
  expect(await lockEmbeddedFolder(join(lock.file, 'below-a-file'))).toMatchObject({ ok: false, refusal: 'folder-not-writable' })
})

test('of many at once on a dead lock only one gets the folder', async () => {
  const { folder, forge } = await heldFolder()
  forge({ bootId: 'an earlier boot' })
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => lockEmbeddedFolder(folder)))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
})
