import { openHallDatabase } from './hall-database'
import { createMemoryVault } from './memory-vault'
import { createSealedVault } from './sealed-vault'
import type { Vault } from './vault'

/** The sealed store of this computer; the page's memory where the browser has no encryption or no storage (the vault then says so). */
export async function openVault(): Promise<Vault> {
  if (!isSecureContext || typeof crypto.subtle === 'undefined') return createMemoryVault()
  try {
    const database = await openHallDatabase()
    // a request that browsers may refuse; kept answers are then only as safe as any site's data
    void navigator.storage?.persist?.().catch(() => false)
    return createSealedVault(database)
  } catch {
    return createMemoryVault()
  }
}
