import { Banner } from '~/ui/banner'
import { Button, LinkButton } from '~/ui/button'
import { DateInput } from '~/ui/date-input'
import { EffectStrip } from '~/ui/effect-strip'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Columns, FieldRow, Row, Stack } from '~/ui/layout'
import { Sheet } from '~/ui/sheet'
import type { CertificateStatus } from '../model/certificate-status'
import type { ActKind } from '../model/decision'
import type { FormAnswer } from '../model/decision-form'
import type { ActRefusal } from '../model/act-rules'
import { ActHeading } from './act-heading'
import { ActChecks, ActConsequences } from './act-consequences'
import { BasisAndNumber, DecisionAnswer, EffectiveDay, ReasonField, useFieldError, type ShownBasisChoice } from './decision-fields'
import { refusalKey } from './refusals'
import { useLevel } from './use-level'

interface Named {
  readonly nameZh: string
  readonly nameEn: string
}

export interface ActSubject extends Named {
  readonly certificateId: string
  readonly number: string
  readonly speciality: string
  readonly level: Named
  readonly badgeNo: string
  readonly unit: Named
  readonly kind: ActKind
}

export interface ActProposalScreenProps {
  readonly act: ActSubject & {
    readonly today: string
    readonly statusNow: CertificateStatus
    readonly statusAfter: CertificateStatus
    readonly obstacle: ActRefusal | 'own-certificate' | null
    readonly waitingProposalId: string | null
    readonly bases: readonly ShownBasisChoice[]
    readonly remedyDays: number | null
  }
  readonly proposer: Named
  readonly answer?: FormAnswer
}

/** Putting a suspension, reinstatement or revocation forward. */
export function ActProposalScreen({ act, proposer, answer }: ActProposalScreenProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const level = useLevel()
  const errorOf = useFieldError(answer)
  const { kind, today, obstacle, waitingProposalId, remedyDays } = act
  const isOpen = obstacle === null && waitingProposalId === null
  const untilOn = answer?.values.untilOn
  return (
    <Stack>
      <ActHeading
        title={t(`certification:acts.titles.${kind}`, { name: pick(act.nameZh, act.nameEn) })}
        subject={`${level.withLevel(act.level, act.speciality)} · ${act.number}`}
        now={act.statusNow}
        after={act.statusAfter}
      />
      <DecisionAnswer answer={answer} />
      {obstacle && (
        <Banner tone="danger" title={t('certification:acts.blocked')}>
          {t(refusalKey(obstacle))}
        </Banner>
      )}
      {waitingProposalId && (
        <Banner
          tone="duty"
          title={t('certification:acts.waiting')}
          action={<LinkButton href={`/certification/acts/${waitingProposalId}`}>{t('certification:acts.openWaiting')}</LinkButton>}
        />
      )}
      <Sheet>
        <EffectStrip
          who={
            <>
              {t('certification:acts.who.proposes', { name: pick(proposer.nameZh, proposer.nameEn) })}
              <br />
              {t('certification:acts.who.waits')}
            </>
          }
          basis={t('certification:queue.page.basisBelow')}
          number={answer?.values.documentNo || t('certification:acts.toFill')}
          effective={t('certification:acts.effectiveFrom', { date: format.date(answer?.values.effectiveOn || today) })}
          remedy={remedyDays ? t('certification:acts.remedyDays', { days: remedyDays }) : t('certification:acts.remedy')}
        />
      </Sheet>
      <Columns
        aside={
          <>
            <ActConsequences kind={kind} />
            <ActChecks isPossible={obstacle === null || obstacle === 'own-certificate'} isWaiting={waitingProposalId !== null} />
          </>
        }
      >
        <Sheet title={t('certification:acts.decision')}>
          <form method="post">
            <Stack>
              <BasisAndNumber bases={act.bases} answer={answer} />
              {kind === 'SUSPENSION' ? (
                <FieldRow>
                  <EffectiveDay label={t('certification:acts.from')} today={today} answer={answer} />
                  <DateInput
                    name="untilOn"
                    label={t('certification:acts.until')}
                    hint={t('certification:acts.untilHint')}
                    value={untilOn}
                    min={today}
                    error={errorOf('untilOn')}
                    isOptional
                  />
                </FieldRow>
              ) : (
                <EffectiveDay label={t('certification:acts.effectiveOn')} today={today} answer={answer} />
              )}
              <ReasonField label={t('certification:acts.reason')} hint={t('certification:acts.reasonHint')} answer={answer} isRequired />
              <p id="submit-note">{t('certification:acts.submitNote')}</p>
              <Row>
                <Button kind="final" icon="stamp" isDisabled={!isOpen} describedBy="submit-note">
                  {t('certification:acts.submit')}
                </Button>
                <LinkButton href={`/certification/certificates/${act.certificateId}`}>{t('certification:acts.cancel')}</LinkButton>
              </Row>
            </Stack>
          </form>
        </Sheet>
      </Columns>
    </Stack>
  )
}
