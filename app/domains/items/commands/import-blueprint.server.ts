import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok } from '~/platform/outcome'
import { BlueprintContent } from '../model/blueprint-document'
import { keepBlueprint } from './keep-blueprint.server'

/** Takes a blueprint of the content directory into the bank, as its next version where its rules are new. */
export const importBlueprint = auditedCommand({
  name: 'items.blueprint.imported',
  input: z.object({ blueprint: BlueprintContent }),
  permit: 'system',
  subject: ({ input, value }) => ({ slug: input.blueprint.slug, blueprintId: value?.blueprintId }),
  run: async ({ tx, input: { blueprint }, now }) => ok(await keepBlueprint(tx, blueprint, now)),
})
