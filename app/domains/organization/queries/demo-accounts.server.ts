import { z } from 'zod'
import { db } from '~/platform/db.server'

const DemoAccounts = z.array(
  z.object({ badgeNo: z.string(), nameZh: z.string(), nameEn: z.string(), storyZh: z.string(), storyEn: z.string() }),
)

export type DemoAccount = z.infer<typeof DemoAccounts>[number]

/** The people of the demo world with their stories, for the sign-in page; nobody in a real installation. */
export async function demoAccounts(): Promise<DemoAccount[]> {
  const fact = await db.installationFact.findUnique({ where: { key: 'demo' } })
  return DemoAccounts.catch([]).parse((fact?.value as { accounts?: unknown } | null)?.accounts ?? [])
}
