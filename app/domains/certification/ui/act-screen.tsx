import { Banner } from '~/ui/banner'
import { Button } from '~/ui/button'
import { DefinitionList } from '~/ui/definition-list'
import { EffectStrip } from '~/ui/effect-strip'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Columns, Stack } from '~/ui/layout'
import { ReviewChain, type ReviewStep } from '~/ui/review-chain'
import { Sheet } from '~/ui/sheet'
import type { ActRefusal } from '../model/act-rules'
import type { CertificateStatus } from '../model/certificate-status'
import type { NamedPerson } from '../model/decision'
import type { FormAnswer } from '../model/decision-form'
import { ActChecks, ActConsequences } from './act-consequences'
import { ActHeading } from './act-heading'
import type { ActSubject } from './act-proposal-screen'
import { BasisList, type ShownBasis } from './basis-list'
import { DecisionAnswer, ReasonField } from './decision-fields'
import { refusalKey } from './refusals'
import { useLevel } from './use-level'

interface Decided {
  readonly decider: NamedPerson | null
  readonly at: string
}

export interface ShownAct extends ActSubject {
  readonly proposalId: string
  readonly effectiveOn: string
  readonly untilOn: string | null
  readonly reason: string
  readonly basis: readonly ShownBasis[]
  readonly documentNo: string
  readonly proposer: NamedPerson | null
  readonly proposedAt: string
  readonly returned: (Decided & { readonly reason: string }) | null
  readonly approved: Decided | null
  readonly statusNow: CertificateStatus
  readonly statusAfter: CertificateStatus
  readonly obstacle: ActRefusal | null
  readonly isOwnProposal: boolean
  readonly isOwnCertificate: boolean
  readonly mayApprove: boolean
  readonly remedyDays: number | null
}

/** A proposed act as its second person reads it: frozen; approved or sent back, nothing added (DESIGN-LANGUAGE §9). */
export function ActScreen({ act, answer }: { readonly act: ShownAct; readonly answer?: FormAnswer }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const level = useLevel()
  const isOpen = act.approved === null && act.returned === null
  const approver = act.approved?.decider
  const effective = act.untilOn
    ? t('certification:acts.effectiveSpan', { from: format.date(act.effectiveOn), until: format.date(act.untilOn) })
    : t(act.kind === 'SUSPENSION' ? 'certification:acts.untilReinstated' : 'certification:acts.effectiveFrom', {
        date: format.date(act.effectiveOn),
      })
  return (
    <Stack>
      <ActHeading
        title={t(`certification:acts.titles.${act.kind}`, { name: pick(act.nameZh, act.nameEn) })}
        subject={`${level.withLevel(act.level, act.speciality)} · ${act.number}`}
        now={act.statusNow}
        after={isOpen ? act.statusAfter : undefined}
      />
      <DecisionAnswer answer={answer} />
      <State act={act} />
      <Sheet>
        <EffectStrip
          who={
            <>
              {t('certification:acts.who.proposes', { name: pick(act.proposer?.nameZh ?? '', act.proposer?.nameEn) })}
              <br />
              {approver
                ? t('certification:acts.who.approves', { name: pick(approver.nameZh, approver.nameEn) })
                : t('certification:acts.who.waits')}
            </>
          }
          basis={<BasisList bases={act.basis} />}
          number={act.documentNo}
          effective={effective}
          remedy={act.remedyDays ? t('certification:acts.remedyDays', { days: act.remedyDays }) : t('certification:acts.remedy')}
        />
      </Sheet>
      <Columns
        aside={
          <>
            <ActConsequences kind={act.kind} />
            {isOpen && <ActChecks isPossible={act.obstacle === null} isWaiting={false} />}
          </>
        }
      >
        <Sheet title={t('certification:acts.decision')}>
          <Stack gap="close">
            <DefinitionList isRuled facts={[{ label: t('certification:acts.reason'), value: act.reason }]} />
            {isOpen && act.mayApprove && !act.isOwnProposal && !act.isOwnCertificate && act.obstacle === null && (
              <form method="post">
                <Button kind="final" icon="stamp" name="act" value="approve">
                  {t(`certification:acts.approve.${act.kind}`)}
                </Button>
              </form>
            )}
            <a href={`/certification/certificates/${act.certificateId}`}>{t('certification:acts.openCertificate')}</a>
          </Stack>
        </Sheet>
        <Sheet title={t('certification:acts.chain')}>
          <Chain act={act} />
        </Sheet>
        {isOpen && !act.isOwnCertificate && (
          <Sheet title={t(act.isOwnProposal ? 'certification:acts.withdrawTitle' : 'certification:acts.returnTitle')}>
            <form method="post">
              <Stack>
                <ReasonField
                  label={t('certification:acts.returnReason')}
                  hint={t('certification:acts.reasonHint')}
                  answer={answer}
                  isRequired
                />
                <div>
                  <Button kind="danger" name="act" value="return">
                    {t(act.isOwnProposal ? 'certification:acts.withdrawSubmit' : 'certification:acts.returnSubmit')}
                  </Button>
                </div>
              </Stack>
            </form>
          </Sheet>
        )}
      </Columns>
    </Stack>
  )
}

function State({ act }: { readonly act: ShownAct }) {
  const t = useT()
  if (act.approved) return <Banner tone="ok" title={t('certification:acts.approvedBanner')} isStatus />
  if (act.returned) return <Banner tone="duty" title={t('certification:acts.returnedBanner', { reason: act.returned.reason })} isStatus />
  if (act.obstacle) {
    return (
      <Banner tone="danger" title={t('certification:acts.blocked')}>
        {t(refusalKey(act.obstacle))}
      </Banner>
    )
  }
  if (act.isOwnCertificate) return <Banner tone="danger" title={t('certification:acts.ownCertificate')} />
  if (act.isOwnProposal) return <Banner title={t('certification:acts.ownProposal')} />
  return act.mayApprove ? null : <Banner title={t('certification:acts.mayNotApprove')} />
}

function Chain({ act }: { readonly act: ShownAct }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const line = (person: NamedPerson | null, at: string) =>
    person &&
    t('certification:acts.person', {
      name: pick(person.nameZh, person.nameEn),
      unit: pick(person.unitZh, person.unitEn),
      time: format.dateTime(at),
    })
  const end = act.approved ?? act.returned
  const second: ReviewStep = end
    ? {
        title: t(act.approved ? 'certification:acts.chainApproved' : 'certification:acts.chainReturned'),
        line: line(end.decider, end.at),
        state: 'done',
      }
    : { title: t('certification:acts.chainWaits'), state: 'current' }
  const first: ReviewStep = { title: t('certification:acts.chainProposed'), line: line(act.proposer, act.proposedAt), state: 'done' }
  return <ReviewChain steps={[first, second]} rule={t('certification:acts.chainRule')} />
}
