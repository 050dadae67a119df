import { db } from '~/platform/db.server'

export interface TopicModule {
  readonly href: string
  readonly title: { readonly zh: string; readonly en: string }
}

/** For each topic the module to study about it: the one that names the topic first, else any that names it. Case studies stand back. */
export async function modulesByTopic(): Promise<ReadonlyMap<string, TopicModule>> {
  const rows = await db.moduleVersion.findMany({
    where: { module: { kind: 'MODULE' } },
    orderBy: { number: 'desc' },
    distinct: ['moduleId'],
    select: { titleZh: true, titleEn: true, topics: true, module: { select: { slug: true } } },
  })
  const best = new Map<string, { readonly place: number; readonly module: TopicModule }>()
  for (const { titleZh, titleEn, topics, module } of rows) {
    topics.forEach((topic, place) => {
      const known = best.get(topic)
      if (known && known.place <= place) return
      best.set(topic, { place, module: { href: `/study/modules/${module.slug}`, title: { zh: titleZh, en: titleEn } } })
    })
  }
  return new Map([...best].map(([topic, { module }]) => [topic, module]))
}
