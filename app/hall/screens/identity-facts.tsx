import { useFormat, usePick, useT } from '~/ui/i18n'
import type { HallView } from '../protocol/hall-protocol'
import styles from './plain.module.css'

/** What the candidate confirms before the start (DESIGN §5.6). */
export function IdentityFacts({ view }: { readonly view: HallView }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const { candidate, exam, session } = view
  const room = pick(candidate.roomZh, candidate.roomEn)
  const facts: readonly (readonly [string, string])[] = [
    [t('hall:room.name'), pick(candidate.nameZh, candidate.nameEn)],
    [t('hall:room.badge'), candidate.badgeNo],
    [t('hall:room.ticket'), candidate.ticket],
    [t('hall:room.place'), t('hall:room.placeValue', { room, desk: candidate.deskNo })],
    [t('hall:room.shape'), shape()],
    [t('hall:room.opens'), `${format.date(session.opensAt)} ${format.time(session.opensAt)}`],
    [t('hall:room.ends'), format.time(session.endsAt)],
    ...(session.lateEntryUntil === null ? [] : [[t('hall:room.lateUntil'), format.time(session.lateEntryUntil)] as const]),
  ]

  function shape(): string {
    return t('hall:room.shapeValue', { questions: exam.questionCount, marks: format.marks(exam.totalMarks), minutes: exam.minutes })
  }

  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div className={styles.fact} key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
