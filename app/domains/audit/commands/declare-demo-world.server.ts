import { z } from 'zod'
import { ok, refuse } from '~/platform/outcome'
import { auditedCommand } from '../audited-command.server'

const Account = z.object({ badgeNo: z.string(), nameZh: z.string(), nameEn: z.string(), storyZh: z.string(), storyEn: z.string() })

/** Says that this installation is the demo world, before anything is made in it: every page and print says so from then on. */
export const declareDemoWorld = auditedCommand({
  name: 'audit.demo-world.declared',
  input: z.object({ accounts: z.array(Account).max(100) }),
  permit: 'system',
  async run({ tx, input, now }) {
    // an installation that people already use can never turn into a demo
    if ((await tx.unit.count()) > 0) return refuse('already-installed')
    await tx.installationFact.create({ data: { key: 'demo', value: input, at: now } })
    return ok(null)
  },
})

/** Says that the demo world is complete; without it a start finds that an earlier one was cut off, and begins again. */
export const completeDemoWorld = auditedCommand({
  name: 'audit.demo-world.completed',
  input: z.object({}),
  permit: 'system',
  async run({ tx, now }) {
    await tx.installationFact.create({ data: { key: 'demo-complete', value: {}, at: now } })
    return ok(null)
  },
})
