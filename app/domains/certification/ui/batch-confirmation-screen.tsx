import { Button } from '~/ui/button'
import { EffectStrip } from '~/ui/effect-strip'
import { EmptyState } from '~/ui/empty-state'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Columns, Row, Stack } from '~/ui/layout'
import { Sheet } from '~/ui/sheet'
import type { FormAnswer } from '../model/decision-form'
import { ActHeading } from './act-heading'
import { Consequences } from './confirmation-screen'
import type { QueueRow } from './confirmation-queue-screen'
import { BasisAndNumber, DecisionAnswer, EffectiveDay, type ShownBasisChoice } from './decision-fields'
import { useLevel } from './use-level'

export interface BatchConfirmationScreenProps {
  readonly rows: readonly QueueRow[]
  readonly today: string
  readonly bases: readonly ShownBasisChoice[]
  readonly remedyDays: number | null
  readonly decider: { readonly nameZh: string; readonly nameEn: string }
  readonly answer?: FormAnswer
}

/** Several unquestioned passes confirmed by one document. */
export function BatchConfirmationScreen({ rows, today, bases, remedyDays, decider, answer }: BatchConfirmationScreenProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const level = useLevel()
  const back = <a href="/certification/confirmations">{t('certification:queue.page.back')}</a>
  if (rows.length === 0) return <EmptyState title={t('certification:queue.page.missing')} action={back} />
  return (
    <Stack>
      <ActHeading
        title={t('certification:queue.page.titleBatch', { count: rows.length })}
        now="PENDING_CONFIRMATION"
        after="VALID"
        afterLabel={t('certification:queue.page.after')}
      />
      <DecisionAnswer answer={answer} />
      <Sheet>
        <EffectStrip
          who={t('certification:queue.page.whoDecides', { name: pick(decider.nameZh, decider.nameEn) })}
          basis={t('certification:queue.page.basisBelow')}
          number={answer?.values.documentNo || t('certification:queue.page.numberBelow')}
          effective={t('certification:queue.page.fromDay', { date: format.date(answer?.values.effectiveOn || today) })}
          remedy={remedyDays ? t('certification:queue.page.remedyDays', { days: remedyDays }) : t('certification:queue.page.remedy')}
        />
      </Sheet>
      <Columns aside={<Consequences />}>
        <Sheet title={t('certification:queue.page.people')}>
          <ul>
            {rows.map((row) => (
              <li key={row.id}>
                <b>{pick(row.nameZh, row.nameEn)}</b> {row.badgeNo} · {pick(row.unit.nameZh, row.unit.nameEn)} ·{' '}
                {level.withLevel(row.level, row.speciality)} · {format.marks(row.marks)}
              </li>
            ))}
          </ul>
        </Sheet>
        <Sheet title={t('certification:queue.page.decision')}>
          <form method="post">
            <Stack>
              {rows.map(({ id }) => (
                <input key={id} type="hidden" name="id" value={id} />
              ))}
              <BasisAndNumber bases={bases} answer={answer} numberHint={t('certification:queue.page.documentNoHint')} />
              <EffectiveDay label={t('certification:queue.page.effectiveOn')} today={today} answer={answer} />
              <Row>
                <Button kind="final" icon="stamp">
                  {t('certification:queue.page.submit')}
                </Button>
                {back}
              </Row>
            </Stack>
          </form>
        </Sheet>
      </Columns>
    </Stack>
  )
}
