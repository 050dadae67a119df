import { z } from 'zod'
import { dayOf } from '~/platform/calendar-day'
import type { Tx } from '~/platform/db-writer.server'
import { ok, refuse, type Outcome } from '~/platform/outcome'
import { lateEntryUntil, mayStart } from '../model/session-status'
import { sessionPlace } from './exam-places.server'

/** Publication as part of the workflow publish-results, which adds the certificate proposals in the same transaction. */
export const PublishResultsInput = z.object({ sessionId: z.uuid() })

export type PublishRefusal = 'already-published' | 'attempts-open' | 'session-running' | 'mock-is-public'

/** A pass of a formal exam, on which a certificate proposal may rest. */
export interface PublishedPass {
  readonly attemptId: string
  readonly officerId: string
  readonly level: string | null
  readonly speciality: string | null
  readonly examTitleZh: string
  readonly examTitleEn: string
  readonly marks: number
  /** `YYYY-MM-DD` in Shanghai */
  readonly passedOn: string
}

/** Unit path of the session, null when it is not there. */
export function publicationPlace(tx: Tx, sessionId: string): Promise<string | null> {
  return sessionPlace(tx, sessionId)
}

/** Shows the results of a formal session to its candidates, once and for all, after every attempt has ended and nobody can start. */
export async function publishWithin(
  tx: Tx,
  { sessionId, publishedBy, now }: { readonly sessionId: string; readonly publishedBy: string; readonly now: Date },
): Promise<Outcome<{ sessionId: string; published: number; passes: PublishedPass[] }, PublishRefusal>> {
  // the row's lock makes a second publisher wait and then find the first one's publication
  await tx.$queryRaw`SELECT id FROM "ExamSession" WHERE id = ${sessionId}::uuid FOR UPDATE`
  const session = await tx.examSession.findUniqueOrThrow({
    where: { id: sessionId },
    select: {
      ...{ opensAt: true, endsAt: true, publication: { select: { at: true } } },
      _count: { select: { attempts: { where: { endedAt: null } }, candidates: { where: { attempt: null } } } },
      exam: {
        select: {
          ...{ titleZh: true, titleEn: true, speciality: true },
          policy: { select: { kind: true, level: true, lateEntryMinutes: true } },
        },
      },
      attempts: { select: { id: true, officerId: true, endedAt: true, result: { select: { marks: true, isPass: true } } } },
    },
  })
  if (session.exam.policy.kind === 'MOCK') return refuse('mock-is-public')
  if (session.publication) return refuse('already-published', { at: session.publication.at.toISOString() })
  if (session._count.attempts > 0) return refuse('attempts-open', { open: session._count.attempts })
  if (session._count.candidates > 0 && mayStillStart(session, now)) return refuse('session-running', { open: session._count.candidates })
  await tx.publication.create({ data: { sessionId, publishedBy, at: now } })
  const { titleZh: examTitleZh, titleEn: examTitleEn, speciality, policy } = session.exam
  const passes = session.attempts.flatMap(({ id, officerId, endedAt, result }) => {
    if (!result?.isPass || !endedAt) return []
    const pass = { attemptId: id, officerId, marks: Number(result.marks), passedOn: dayOf(endedAt) }
    return [{ ...pass, level: policy.level, speciality, examTitleZh, examTitleEn }]
  })
  return ok({ sessionId, published: session.attempts.length, passes })
}

interface PublishedSession {
  readonly opensAt: Date
  readonly endsAt: Date
  readonly exam: { readonly policy: { readonly lateEntryMinutes: number | null } }
}

/** Before the opening, or while a late entry is still allowed. */
function mayStillStart({ opensAt, endsAt, exam }: PublishedSession, now: Date): boolean {
  const until = lateEntryUntil(opensAt, exam.policy.lateEntryMinutes)
  return now < opensAt || mayStart({ opensAt, endsAt, lateEntryUntil: until }, now).ok
}
