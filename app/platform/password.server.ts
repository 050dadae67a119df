import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'

// Argon2id (the library's default algorithm) at 19 MiB and two passes, OWASP's floor for it
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Hashing takes a whole core for a while: one core stays free for answers being saved (DESIGN §4). */
const LANES = Math.max(1, availableParallelism() - 1)
let busy = 0
const waiting: (() => void)[] = []

export function hashPassword(password: string): Promise<string> {
  return inLane(() => hash(password, COST))
}

export function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return inLane(() => verify(passwordHash, password))
}

async function inLane<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= LANES) await new Promise<void>((resume) => waiting.push(resume))
  else busy += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else busy -= 1
  }
}
