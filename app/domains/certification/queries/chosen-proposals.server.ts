import type { AccountActor } from '~/domains/audit/model/actor'
import { dayOf } from '~/platform/calendar-day'
import { actBases } from './act-bases.server'
import { adoptedScheme } from './adopted-scheme.server'
import { queueRows } from './confirmation-queue.server'

/** The waiting passes chosen for one document; those that must be reviewed alone are left out. */
export async function chosenProposals(actor: AccountActor, ids: readonly string[], now: Date) {
  const today = dayOf(now)
  const scheme = await adoptedScheme(actor.unitPath, today)
  const rows = await queueRows(actor, { id: { in: [...ids] } }, { skip: 0, take: 200 }, today)
  return {
    today,
    rows: rows.filter(({ mayBeBatched }) => mayBeBatched),
    bases: await actBases(scheme, 'CONFIRMATION'),
    remedyDays: scheme?.rules.remedyDays ?? null,
  }
}
