import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Database } from '~/platform/db-writer.server'

const run = promisify(execFile)
const CLIENTS = 64
/** attempts among which the reference's clients share out their entries, as ours do */
const ATTEMPTS = 3_000

/** Why there is no pgbench to compare with; null: there is. */
export async function pgbenchProblem(): Promise<string | null> {
  return run('pgbench', ['--version']).then(
    () => null,
    () => 'There is no pgbench to compare with. It comes with PostgreSQL (Debian: the package postgresql-contrib or postgresql).',
  )
}

/** A copy of the journal's table, primary key and all, into which the reference writes rows of the same shape. */
export async function preparePgbench({ sql }: Database): Promise<void> {
  await sql.exec('DROP TABLE IF EXISTS "JournalReference"; CREATE TABLE "JournalReference" (LIKE "JournalEntry" INCLUDING ALL)')
}

/** One-row INSERT commits per second, prepared, each in its own transaction, at the server's default durability. */
export async function pgbenchRate(url: string, folder: string, round: number, seconds: number): Promise<number> {
  const script = path.join(folder, 'reference.sql')
  await writeFile(script, scriptOf(round))
  const args = ['-n', '-M', 'prepared', '-c', String(CLIENTS), '-T', String(seconds), '-D', 'seq=0', '-f', script, url]
  const { stdout } = await run('pgbench', args)
  const rate = Number(/tps = ([\d.]+)/.exec(stdout)?.[1])
  if (!Number.isFinite(rate)) throw new Error(`pgbench said no rate:\n${stdout}`)
  return rate
}

/** Every client goes round attempts of its own with rising numbers, as a candidate does. */
function scriptOf(round: number): string {
  const perClient = Math.floor(ATTEMPTS / CLIENTS)
  return `\\set seq :seq + 1
\\set attempt :client_id + ${CLIENTS} * (:seq % ${perClient})
\\set number ${round} * 10000000 + :seq
INSERT INTO "JournalReference"
  ("attemptId", seat, seq, "questionId", response, digest, "syncId", "elapsedMs", "madeAt", "receivedAt")
VALUES (('018f0000-0000-7000-8000-' || lpad((:attempt)::text, 12, '0'))::uuid, 1, :number, 'q7k2m9x4c1',
  '{"choice": "o3f8a1b2c4"}', '5f1d0c7be4a2938d6f1d0c7be4a2938d6f1d0c7be4a2938d6f1d0c7be4a2938d', 'm4f2k9x1', 1000, now(), now());
`
}
