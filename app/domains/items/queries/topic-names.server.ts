import { db, type Reader } from '~/platform/db.server'

export interface TopicName {
  readonly slug: string
  /** null: a main topic */
  readonly parent: string | null
  readonly nameZh: string
  readonly nameEn: string
}

/** Every topic in the order of the tree. */
export async function topicNames(using: Pick<Reader, 'topic'> = db): Promise<readonly TopicName[]> {
  return using.topic.findMany({ select: { slug: true, parent: true, nameZh: true, nameEn: true }, orderBy: { position: 'asc' } })
}
