import { auditedCommand } from '~/domains/audit/audited-command.server'
import { proposeCertificates } from '~/domains/certification/commands/propose-certificates.server'
import { publicationPlace, PublishResultsInput, publishWithin } from '~/domains/exams/commands/publish-results.server'
import { ok } from '~/platform/outcome'

/**
 * Publishes the results of a formal session and puts its passes before the legal unit, in one transaction: no pass is published without
 * its proposal, and no proposal stands on an unpublished result (CO-10: what follows from a pass is a proposal until a person decides).
 */
export const publishResults = auditedCommand({
  name: 'exams.results.published',
  input: PublishResultsInput,
  permit: 'exams.results.publish',
  place: ({ tx, input }) => publicationPlace(tx, input.sessionId),
  subject: ({ input, value }) => ({ sessionId: input.sessionId, published: value?.published, proposed: value?.proposed }),
  async run({ tx, actor, input: { sessionId }, now }) {
    const publication = await publishWithin(tx, { sessionId, publishedBy: actor.accountId, now })
    if (!publication.ok) return publication
    const { passes, published } = publication.value
    return ok({ sessionId, published, ...(await proposeCertificates(tx, { passes, publishedBy: actor.accountId, now })) })
  },
})
