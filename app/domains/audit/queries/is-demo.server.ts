import { db, type Reader } from '~/platform/db.server'

/** Whether this installation is the demo world. */
export async function isDemo(using: Pick<Reader, 'installationFact'> = db): Promise<boolean> {
  return (await using.installationFact.findUnique({ where: { key: 'demo' } })) !== null
}

/** Whether the making of the demo world was begun and never finished. */
export async function isDemoUnfinished(using: Pick<Reader, 'installationFact'> = db): Promise<boolean> {
  const facts = await using.installationFact.findMany({ where: { key: { in: ['demo', 'demo-complete'] } } })
  return facts.length === 1
}
