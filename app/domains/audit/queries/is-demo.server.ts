import { db, type Reader } from '~/platform/db.server'

let isKnownDemo = false

/** Whether this installation is the demo world; it never changes back, so a yes is remembered. */
export async function isDemo(using: Pick<Reader, 'installationFact'> = db): Promise<boolean> {
  isKnownDemo ||= (await using.installationFact.findUnique({ where: { key: 'demo' } })) !== null
  return isKnownDemo
}
