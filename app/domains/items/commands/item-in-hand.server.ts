import type { Tx } from '~/platform/db-writer.server'
import { ok, refuse, type Outcome } from '~/platform/outcome'
import { standOf, type ItemStand } from '../model/working-copy'

export interface ItemInHand {
  readonly id: string
  readonly stand: ItemStand
  readonly hashes: readonly string[]
}

/** What a writer is told whom somebody else overtook. */
export interface MovedOn {
  readonly what: 'version' | 'copy'
  readonly byOfficerId: string | null
  readonly at: string
  readonly stand: ItemStand
}

/**
 * The item under its slug, made where it is new, with its row held until the transaction ends: of two who save at once the second finds
 * what the first has made, and is refused unless they stand on it. No stand given: the caller knows of nobody else.
 */
export async function itemInHand(
  tx: Tx,
  place: { readonly slug: string; readonly topic: string; readonly sets: readonly string[] },
  stand: ItemStand | null,
): Promise<Outcome<ItemInHand, 'shipped-item' | 'slug-taken' | 'moved-on' | 'unknown-topic'>> {
  const { slug, topic, sets } = place
  if (!(await tx.topic.findUnique({ where: { slug: topic } }))) return refuse('unknown-topic')
  await tx.item.createMany({ data: [{ slug, topicSlug: topic, sets: [...sets], exposure: 'internal' }], skipDuplicates: true })
  await tx.$queryRaw`SELECT id FROM "Item" WHERE slug = ${slug} FOR UPDATE`
  const { id, exposure } = await tx.item.findUniqueOrThrow({ where: { slug }, select: { id: true, exposure: true } })
  if (exposure === 'public') return refuse('shipped-item')
  const versions = await tx.itemVersion.findMany({
    where: { itemId: id },
    orderBy: { number: 'desc' },
    select: { number: true, contentHash: true, writtenById: true, createdAt: true },
  })
  const copy = await tx.workingCopy.findFirst({
    where: { itemId: id },
    orderBy: { number: 'desc' },
    select: { number: true, writtenById: true, savedAt: true },
  })
  const found = standOf(versions[0], copy ?? undefined)
  if (stand && (stand.version !== found.version || stand.copy !== found.copy)) {
    if (stand.version === 0 && stand.copy === 0) return refuse('slug-taken')
    const isVersion = stand.version !== found.version
    const newer = isVersion ? versions[0] : copy && { ...copy, createdAt: copy.savedAt }
    const told = { byOfficerId: newer?.writtenById ?? null, at: newer?.createdAt.toISOString() ?? '', stand: found }
    return refuse('moved-on', { what: isVersion ? 'version' : 'copy', ...told } satisfies MovedOn)
  }
  return ok({ id, stand: found, hashes: versions.map(({ contentHash }) => contentHash) })
}
