import type { JournalLine } from '../protocol/hall-protocol'

/** the server takes 64 kB; the envelope and multi-byte text need room */
const MOST_BYTES = 48_000

/** The lines of the next request: in order, at most `limit`, and never more bytes than the server takes. */
export function nextBatch(lines: readonly JournalLine[], limit: number): readonly JournalLine[] {
  const batch: JournalLine[] = []
  let bytes = 0
  for (const line of lines.slice(0, limit)) {
    bytes += new TextEncoder().encode(JSON.stringify(line)).length + 1
    if (batch.length > 0 && bytes > MOST_BYTES) break
    batch.push(line)
  }
  return batch
}
