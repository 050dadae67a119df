import { nextBatch } from '../journal/next-batch'
import type { HallClient } from '../protocol/hall-client'
import type { SeatKey, Vault } from '../vault/vault'

const EVIDENCE = new Set(['seat-superseded', 'attempt-ended'])

/** Sends what an earlier seat here still holds; it counts or is kept as evidence, as the server decides. True: nothing is left. */
export async function deliverLeftovers(client: HallClient, vault: Vault, seat: SeatKey): Promise<boolean> {
  for (;;) {
    const batch = nextBatch(await vault.lines(seat), 50)
    if (batch.length === 0) return true
    const reply = await client.journal(seat.attemptId, seat.seat, batch)
    const isSettled = reply.kind === 'answered' || (reply.kind === 'refused' && EVIDENCE.has(reply.error))
    if (!isSettled) return false
    const settled =
      reply.kind === 'answered' ? [...reply.value.stored, ...reply.value.rejected.map(({ seq }) => seq)] : batch.map(({ seq }) => seq)
    if (settled.length === 0) return false
    await vault.removeLines(seat, settled)
  }
}
