import type { Actor } from '~/domains/audit/model/actor'
import { scopePaths } from '~/domains/organization/queries/scoped-read.server'
import { db, type Reader } from '~/platform/db.server'
import { isSameRoom } from '../model/room-name'
import type { SessionWindow } from '../model/session-window'

/** Another sitting that uses a room at the same time. */
export interface SittingInRoom extends SessionWindow {
  readonly sessionId: string
  readonly titleZh: string
  readonly titleEn: string
  readonly batch: number
  readonly unit: { readonly nameZh: string; readonly nameEn: string }
}

/** Sittings of the units in scope that are held in a room of this name while another is to be held there. */
export async function sittingsInRoom(
  actor: Actor,
  { roomZh, opensAt, endsAt }: SessionWindow & { readonly roomZh: string },
  using: Pick<Reader, 'examSession'> = db,
): Promise<readonly SittingInRoom[]> {
  const paths = scopePaths(actor, 'exams.session.manage')
  const rows = await using.examSession.findMany({
    where: { opensAt: { lt: endsAt }, endsAt: { gt: opensAt }, OR: paths.map((path) => ({ unit: { path: { startsWith: path } } })) },
    orderBy: [{ opensAt: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, roomZh: true, batch: true, opensAt: true, endsAt: true },
      unit: { select: { nameZh: true, nameEn: true } },
      exam: { select: { titleZh: true, titleEn: true } },
    },
  })
  return rows
    .filter((row) => isSameRoom(row.roomZh, roomZh))
    .map(({ id, roomZh: _, exam, ...sitting }) => ({ sessionId: id, ...exam, ...sitting }))
}
