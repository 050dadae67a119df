import { inTransaction, openHallDatabase } from '../vault/hall-database'
import type { KeptAttempt } from '../vault/vault'

/** The shell version an open attempt on this computer began with; null when no attempt is open here. */
export async function openAttemptShell(factory: IDBFactory): Promise<string | null> {
  const database = await openHallDatabase(factory)
  try {
    const rows = await inTransaction<KeptAttempt[]>(database, ['attempts'], 'readonly', (store) => store('attempts').getAll())
    return rows?.find(({ isLive, shell }) => isLive && shell !== null)?.shell ?? null
  } finally {
    database.close()
  }
}
