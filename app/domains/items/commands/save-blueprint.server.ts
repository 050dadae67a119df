import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok } from '~/platform/outcome'
import { BlueprintContent } from '../model/blueprint-document'
import { bankPlace } from './bank-place.server'
import { keepBlueprint } from './keep-blueprint.server'

/** Keeps a blueprint under its slug. */
export const saveBlueprint = auditedCommand({
  name: 'items.blueprint.saved',
  input: BlueprintContent,
  permit: 'items.blueprint.manage',
  place: bankPlace('items.blueprint.manage'),
  subject: ({ value }) => ({ blueprintId: value?.blueprintId }),
  run: async ({ tx, input, now }) => ok(await keepBlueprint(tx, input, now)),
})
