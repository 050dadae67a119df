import type { Answer, JournalLine } from '../protocol/hall-protocol'
import { inTransaction, keysUnder, type StoreName } from './hall-database'
import { makeSeatKey, seal, unseal, type Sealed } from './seal'
import type { KeptAttempt, SeatKey, Vault } from './vault'

type SealedRow = Sealed & SeatKey
const CONTENT: readonly StoreName[] = ['attempts', 'keys', 'sealed', 'answers', 'lines']

/** The vault on IndexedDB. Content is sealed with a key per seat before a transaction opens, so a transaction never waits for it. */
export function createSealedVault(database: IDBDatabase): Vault {
  const keys = new Map<string, CryptoKey>()

  async function keyOf({ attemptId, seat }: SeatKey): Promise<CryptoKey> {
    const name = `${attemptId}/${seat}`
    const held = keys.get(name)
    if (held) return held
    const row = await inTransaction<{ key: CryptoKey } | undefined>(database, ['keys'], 'readonly', (store) =>
      store('keys').get([attemptId, seat]),
    )
    if (!row) throw new Error('no key for this seat')
    keys.set(name, row.key)
    return row.key
  }

  async function rows<T>(name: StoreName, { attemptId, seat }: SeatKey): Promise<readonly T[]> {
    return (await inTransaction<T[]>(database, [name], 'readonly', (store) => store(name).getAll(keysUnder(attemptId, seat)))) ?? []
  }

  async function opened(name: 'answers' | 'lines', seatKey: SeatKey): Promise<readonly unknown[]> {
    const found = await rows<SealedRow>(name, seatKey)
    if (found.length === 0) return []
    const key = await keyOf(seatKey)
    return Promise.all(found.map((row) => unseal(key, row)))
  }

  function changeAttempt({ attemptId, seat }: SeatKey, change: (row: KeptAttempt) => KeptAttempt): Promise<unknown> {
    return inTransaction(database, ['attempts'], 'readwrite', (store) => amend(store('attempts'), [attemptId, seat], change))
  }

  return {
    isDurable: true,
    async openSeat(attempt) {
      const key = await makeSeatKey()
      await inTransaction(database, ['attempts', 'keys'], 'readwrite', (store) => {
        const { attemptId, seat } = attempt
        store('keys').put({ attemptId, seat, key })
        store('attempts').put(attempt)
      })
      keys.set(`${attempt.attemptId}/${attempt.seat}`, key)
    },
    async attempts() {
      return (await inTransaction<KeptAttempt[]>(database, ['attempts'], 'readonly', (store) => store('attempts').getAll())) ?? []
    },
    async rememberClock(seat, clock) {
      await changeAttempt(seat, (row) => ({ ...row, clock }))
    },
    async retire(seat) {
      await changeAttempt(seat, (row) => ({ ...row, isLive: false }))
    },
    async keep({ attemptId, seat }, name, value) {
      const box = await seal(await keyOf({ attemptId, seat }), value)
      await inTransaction(database, ['sealed'], 'readwrite', (store) => void store('sealed').put({ attemptId, seat, name, ...box }))
    },
    async read({ attemptId, seat }, name) {
      const row = await inTransaction<SealedRow | undefined>(database, ['sealed'], 'readonly', (store) =>
        store('sealed').get([attemptId, seat, name]),
      )
      return row ? unseal(await keyOf({ attemptId, seat }), row) : undefined
    },
    async addLine({ attemptId, seat }, line) {
      const key = await keyOf({ attemptId, seat })
      const [sealedLine, sealedAnswer] = await Promise.all([seal(key, line), seal(key, [line.questionId, line.response])])
      await inTransaction(database, ['attempts', 'answers', 'lines'], 'readwrite', (store) => {
        // add, not put: a number once used on this computer is never given other content
        store('lines').add({ attemptId, seat, seq: line.seq, ...sealedLine })
        store('answers').put({ attemptId, seat, questionId: line.questionId, ...sealedAnswer })
        amend(store('attempts'), [attemptId, seat], (row) => ({ ...row, lastSeq: Math.max(row.lastSeq, line.seq) }))
      })
    },
    async answers(seat) {
      return Object.fromEntries((await opened('answers', seat)) as (readonly [string, Answer])[])
    },
    async lines(seat) {
      return (await opened('lines', seat)) as readonly JournalLine[]
    },
    async removeLines({ attemptId, seat }, seqs) {
      await inTransaction(database, ['lines'], 'readwrite', (store) => {
        for (const seq of seqs) store('lines').delete([attemptId, seat, seq])
      })
    },
    async wipe(attemptId, seat) {
      const range = seat === undefined ? keysUnder(attemptId) : keysUnder(attemptId, seat)
      await inTransaction(database, CONTENT, 'readwrite', (store) => {
        for (const name of CONTENT) store(name).delete(range)
      })
      for (const name of keys.keys()) if (name.startsWith(`${attemptId}/${seat ?? ''}`)) keys.delete(name)
    },
  }
}

function amend(store: IDBObjectStore, key: IDBValidKey, change: (row: KeptAttempt) => KeptAttempt): void {
  const request = store.get(key) as IDBRequest<KeptAttempt | undefined>
  request.onsuccess = () => {
    if (request.result) store.put(change(request.result))
  }
}
