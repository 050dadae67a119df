const NAME = 'zhigui-hall'
const VERSION = 1

export type StoreName = 'attempts' | 'keys' | 'sealed' | 'answers' | 'lines'

/** Opens the hall's IndexedDB. Every store is keyed by (attempt, seat, …), so that a seat is one key range. */
export function openHallDatabase(factory: IDBFactory = indexedDB): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(NAME, VERSION)
    request.onupgradeneeded = () => {
      const database = request.result
      database.createObjectStore('attempts', { keyPath: ['attemptId', 'seat'] })
      database.createObjectStore('keys', { keyPath: ['attemptId', 'seat'] })
      database.createObjectStore('sealed', { keyPath: ['attemptId', 'seat', 'name'] })
      database.createObjectStore('answers', { keyPath: ['attemptId', 'seat', 'questionId'] })
      database.createObjectStore('lines', { keyPath: ['attemptId', 'seat', 'seq'] })
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused'))
    request.onblocked = () => reject(new Error('IndexedDB blocked'))
  })
}

/** Runs one transaction and resolves when it is durable, not merely when its requests succeeded. */
export function inTransaction<T>(
  database: IDBDatabase,
  stores: readonly StoreName[],
  mode: IDBTransactionMode,
  work: (store: (name: StoreName) => IDBObjectStore) => IDBRequest<T> | void,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    // strict: an answer given without network must also outlive this computer's power
    const transaction = database.transaction([...stores], mode, { durability: 'strict' })
    let request: IDBRequest<T> | void
    transaction.oncomplete = () => resolve(request ? request.result : undefined)
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB aborted'))
    transaction.onerror = () => undefined
    try {
      request = work((name) => transaction.objectStore(name))
    } catch (error) {
      transaction.abort()
      reject(error instanceof Error ? error : new Error(String(error)))
    }
  })
}

/** All keys that begin with these parts: an array sorts after every other kind of key part. */
export function keysUnder(...parts: readonly (string | number)[]): IDBKeyRange {
  return IDBKeyRange.bound([...parts], [...parts, []])
}
