import { Banner } from '~/ui/banner'
import { Button, LinkButton } from '~/ui/button'
import { EffectStrip } from '~/ui/effect-strip'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Columns, Row, Stack } from '~/ui/layout'
import { Sheet } from '~/ui/sheet'
import type { FormAnswer } from '../model/decision-form'
import type { Check } from '../model/proposal-checks'
import { ActHeading } from './act-heading'
import { ConsequenceList } from './consequence-list'
import { BasisAndNumber, DecisionAnswer, EffectiveDay, ReasonField, type ShownBasisChoice } from './decision-fields'
import { refusalKey } from './refusals'
import { useLevel } from './use-level'

interface Named {
  readonly nameZh: string
  readonly nameEn: string
}

export interface ShownProposal extends Named {
  readonly id: string
  readonly today: string
  readonly badgeNo: string
  readonly unit: Named
  readonly level: Named
  readonly speciality: string
  readonly exam: { readonly zh: string; readonly en: string; readonly marks: number; readonly passedOn: string }
  readonly checks: readonly Check[]
  readonly validity: { readonly validFrom: string; readonly validUntil: string | null }
  readonly bases: readonly ShownBasisChoice[]
  readonly remedyDays: number | null
  readonly decided: 'CONFIRMED' | 'REFUSED' | null
  readonly certificate: { readonly id: string; readonly number: string } | null
  readonly mayDecide: boolean
  readonly conflict: 'own-certificate' | 'published-it-yourself' | null
}

export interface ConfirmationScreenProps {
  readonly proposal: ShownProposal
  readonly decider: Named
  /** the page of the refusal, not of the confirmation */
  readonly isRefusal: boolean
  readonly answer?: FormAnswer
}

const DECIDED = { CONFIRMED: 'VALID', REFUSED: 'REFUSED' } as const

/** Confirming a pass, or not: an act with legal effect on a page of its own. */
export function ConfirmationScreen({ proposal, decider, isRefusal, answer }: ConfirmationScreenProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const level = useLevel()
  const { exam, remedyDays } = proposal
  const name = pick(proposal.nameZh, proposal.nameEn)
  const isOpen = proposal.decided === null && proposal.mayDecide && proposal.conflict === null
  return (
    <Stack>
      <ActHeading
        title={
          isRefusal
            ? `${t('certification:queue.page.refusalTitle')} · ${name}`
            : t('certification:queue.page.title', { name, level: pick(proposal.level.nameZh, proposal.level.nameEn) })
        }
        subject={`${proposal.badgeNo} · ${pick(proposal.unit.nameZh, proposal.unit.nameEn)} · ${level.withLevel(proposal.level, proposal.speciality)}`}
        now={proposal.decided ? DECIDED[proposal.decided] : 'PENDING_CONFIRMATION'}
        after={proposal.decided ? undefined : isRefusal ? 'REFUSED' : 'VALID'}
        afterLabel={isRefusal ? t('certification:acts.after') : t('certification:queue.page.after')}
      />
      <DecisionAnswer answer={answer} />
      <StandsAgainst proposal={proposal} />
      {proposal.decided === null && (
        <Sheet>
          <EffectStrip
            who={t('certification:queue.page.whoDecides', { name: pick(decider.nameZh, decider.nameEn) })}
            basis={t('certification:queue.page.basisBelow')}
            number={answer?.values.documentNo || t('certification:queue.page.numberBelow')}
            effective={t('certification:queue.page.fromDay', { date: format.date(answer?.values.effectiveOn || proposal.today) })}
            remedy={remedyDays ? t('certification:queue.page.remedyDays', { days: remedyDays }) : t('certification:queue.page.remedy')}
          />
        </Sheet>
      )}
      <Columns
        aside={
          <>
            {!isRefusal && proposal.decided === null && <Consequences validity={proposal.validity} />}
            <Checks checks={proposal.checks} />
          </>
        }
      >
        <Sheet
          title={t('certification:queue.page.decision')}
          note={t('certification:queue.page.result', {
            exam: pick(exam.zh, exam.en),
            marks: format.marks(exam.marks),
            date: format.date(exam.passedOn),
          })}
        >
          {isOpen ? (
            <DecisionForm proposal={proposal} isRefusal={isRefusal} answer={answer} />
          ) : (
            <a href="/certification/confirmations">{t('certification:queue.page.back')}</a>
          )}
        </Sheet>
      </Columns>
    </Stack>
  )
}

function DecisionForm({ proposal, isRefusal, answer }: Pick<ConfirmationScreenProps, 'proposal' | 'isRefusal' | 'answer'>) {
  const t = useT()
  const isQuestioned = proposal.checks.some(({ isPassed }) => !isPassed)
  return (
    <form method="post">
      <Stack>
        <BasisAndNumber
          bases={proposal.bases}
          answer={answer}
          numberHint={isRefusal ? undefined : t('certification:queue.page.documentNoHint')}
        />
        {!isRefusal && <EffectiveDay label={t('certification:queue.page.effectiveOn')} today={proposal.today} answer={answer} />}
        {(isRefusal || isQuestioned) && (
          <ReasonField
            label={t('certification:queue.page.reason')}
            hint={t(isRefusal ? 'certification:queue.page.refusalHint' : 'certification:queue.page.reasonOptional')}
            answer={answer}
            isRequired
          />
        )}
        <Row>
          <Button kind="final" icon={isRefusal ? 'ban' : 'stamp'}>
            {t(isRefusal ? 'certification:queue.page.refusalSubmit' : 'certification:queue.page.submit')}
          </Button>
          {isRefusal ? (
            <LinkButton href={`/certification/confirmations/${proposal.id}`}>{t('certification:acts.cancel')}</LinkButton>
          ) : (
            <LinkButton href={`/certification/confirmations/${proposal.id}/refusal`}>
              {t('certification:queue.page.refusalTitle')}
            </LinkButton>
          )}
          <a href="/certification/confirmations">{t('certification:queue.page.back')}</a>
        </Row>
      </Stack>
    </form>
  )
}

function StandsAgainst({ proposal }: { readonly proposal: ShownProposal }) {
  const t = useT()
  const { decided, certificate, conflict, mayDecide } = proposal
  if (decided === 'CONFIRMED') {
    const link = certificate && (
      <LinkButton href={`/certification/certificates/${certificate.id}`}>{t('certification:queue.page.openCertificate')}</LinkButton>
    )
    return <Banner tone="ok" title={t('certification:queue.page.decidedConfirmed', { number: certificate?.number ?? '' })} action={link} />
  }
  if (decided === 'REFUSED') return <Banner title={t('certification:queue.page.decidedRefused')} />
  if (conflict)
    return (
      <Banner tone="danger" title={t('certification:queue.page.conflict')}>
        {t(refusalKey(conflict))}
      </Banner>
    )
  return mayDecide ? null : <Banner title={t('certification:queue.page.mayNot')} />
}

export function Consequences({ validity }: { readonly validity?: ShownProposal['validity'] }) {
  const t = useT()
  const format = useFormat()
  const term = validity && {
    id: 'validity',
    icon: 'calendar' as const,
    tone: 'duty' as const,
    text: validity.validUntil
      ? t('certification:queue.page.validity', { from: format.date(validity.validFrom), until: format.date(validity.validUntil) })
      : t('certification:queue.page.validityOpen', { from: format.date(validity.validFrom) }),
  }
  return (
    <Sheet title={t('certification:queue.page.consequences')}>
      <ConsequenceList
        entries={[
          { id: 'issue', icon: 'award', tone: 'duty', text: t('certification:queue.page.issue') },
          ...(term ? [term] : []),
          { id: 'acts', icon: 'valid', tone: 'duty', text: t('certification:queue.page.acts') },
          { id: 'supersedes', icon: 'swap', tone: 'duty', text: t('certification:queue.page.supersedes') },
          { id: 'archive', icon: 'archive', text: t('certification:queue.page.archive') },
          { id: 'unchanged', icon: 'info', text: t('certification:queue.page.unchanged') },
        ]}
      />
    </Sheet>
  )
}

function Checks({ checks }: { readonly checks: readonly Check[] }) {
  const t = useT()
  return (
    <Sheet title={t('certification:queue.page.checks')} note={t('certification:queue.page.checksNote')}>
      <ConsequenceList
        entries={checks.map(({ code, isPassed }) => ({
          id: code,
          icon: isPassed ? ('valid' as const) : ('alert' as const),
          tone: isPassed ? ('ok' as const) : ('duty' as const),
          text: t(isPassed ? `certification:queue.passed.${code}` : `certification:queue.warning.${code}`),
        }))}
      />
    </Sheet>
  )
}
