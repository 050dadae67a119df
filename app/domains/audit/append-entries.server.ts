import type { Tx } from '~/platform/db-writer.server'
import type { AuditEntryDraft } from './model/audit-entry'

/** Writes entries in one statement; the table's trigger refuses every later change of them. */
export async function appendEntries(tx: Tx, entries: readonly AuditEntryDraft[]): Promise<void> {
  if (entries.length === 0) return
  await tx.auditEntry.createMany({
    data: entries.map(({ at, name, outcome, actor, subject, detail }) => ({
      at,
      name,
      outcome,
      actorKind: actor.kind,
      actorId: actor.kind === 'account' ? actor.accountId : null,
      address: actor.kind === 'system' ? null : actor.address,
      subject: asJson(subject),
      detail: asJson(detail),
    })),
  })
}

function asJson(value: Record<string, unknown>) {
  return JSON.parse(JSON.stringify(value)) as object
}
