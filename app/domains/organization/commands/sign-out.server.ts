import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok } from '~/platform/outcome'
import { closeAllSessions, closeSession } from '~/platform/session.server'

/** Ends this session, or every session of the account. */
export const signOut = auditedCommand({
  name: 'organization.session.closed',
  input: z.object({ everywhere: z.boolean().default(false) }),
  permit: 'self',
  subject: ({ actor }) => ({ accountId: actor.kind === 'account' ? actor.accountId : null }),
  async run({ tx, actor, input }) {
    if (input.everywhere) await closeAllSessions(tx, actor.accountId)
    else await closeSession(tx, actor.sessionId)
    return ok({ sessionId: actor.sessionId })
  },
})
