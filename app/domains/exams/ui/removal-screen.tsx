import { Banner } from '~/ui/banner'
import { Button, LinkButton } from '~/ui/button'
import { DefinitionList } from '~/ui/definition-list'
import { FactList } from '~/ui/fact-list'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Columns, Row, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import { TextArea } from '~/ui/text-area'
import type { RemovalRefusal } from '../model/candidate-removal'
import type { DeskAnswer as Answer } from '../model/desk-form'
import { DeskAnswer } from './desk-answer'
import type { SessionHead } from './session-head'
import { useDeskError } from './use-desk-error'

interface Named {
  readonly nameZh: string
  readonly nameEn: string
}

export interface RemovalScreenProps {
  readonly session: SessionHead
  readonly candidate: Named & {
    readonly candidateId: string
    readonly ticket: string
    readonly deskNo: string
    readonly badgeNo: string
    readonly unit: Named
  }
  /** why this candidate cannot be taken off the list */
  readonly obstacle: RemovalRefusal | null
  readonly answer?: Answer
}

/** Taking one candidate off the list, with the reason; or why that cannot be. */
export function RemovalScreen({ session, candidate, obstacle, answer }: RemovalScreenProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const name = pick(candidate.nameZh, candidate.nameEn)
  const listHref = `/sessions/${session.sessionId}/candidates`
  const place = t('exams:session.place', {
    ...{
      room: pick(session.roomZh, session.roomEn),
      time: `${format.date(session.opensAt)} ${format.span(session.opensAt, session.endsAt)}`,
    },
  })
  const isStarted = obstacle === 'candidate-started'
  return (
    <>
      <PageTitle
        title={t('exams:removal.actOf', { name })}
        lead={`${t('exams:session.title', { exam: pick(session.titleZh, session.titleEn), batch: session.batch })} · ${place}`}
      />
      <Stack>
        {obstacle ? (
          <Banner
            tone="hold"
            title={t(isStarted ? 'exams:removal.started' : 'exams:removal.absent', { name })}
            isAlert={answer !== undefined}
            action={<LinkButton href={listHref}>{t('exams:removal.back')}</LinkButton>}
          >
            {t(isStarted ? 'exams:removal.startedMore' : 'exams:removal.absentMore')}
          </Banner>
        ) : (
          <DeskAnswer answer={answer} />
        )}
        <Columns aside={!obstacle && <AfterRemoval />}>
          <Sheet title={name}>
            <Stack>
              <DefinitionList
                facts={[
                  { label: t('exams:candidates.badge'), value: candidate.badgeNo },
                  { label: t('exams:candidates.unit'), value: pick(candidate.unit.nameZh, candidate.unit.nameEn) },
                  { label: t('exams:candidates.ticket'), value: candidate.ticket },
                  { label: t('exams:candidates.desk'), value: candidate.deskNo },
                ]}
              />
              {obstacle ? answer && <KeptReason answer={answer} /> : <RemovalForm listHref={listHref} answer={answer} />}
            </Stack>
          </Sheet>
        </Columns>
      </Stack>
    </>
  )
}

function RemovalForm({ listHref, answer }: { readonly listHref: string; readonly answer?: Answer }) {
  const t = useT()
  const errorOf = useDeskError(answer)
  return (
    <form method="post">
      <Stack>
        <TextArea
          name="reason"
          label={t('exams:removal.reason')}
          hint={t('exams:removal.reasonHint')}
          value={answer?.values.reason}
          error={errorOf('reason')}
          maxLength={500}
          rows={3}
          isRequired
        />
        <Row>
          <Button kind="danger" icon="minus">
            {t('exams:removal.submit')}
          </Button>
          <LinkButton href={listHref} kind="quiet">
            {t('exams:removal.cancel')}
          </LinkButton>
        </Row>
      </Stack>
    </form>
  )
}

/** What was typed before the candidate started. */
function KeptReason({ answer }: { readonly answer: Answer }) {
  const t = useT()
  return <TextArea name="reason" label={t('exams:removal.reason')} value={answer.values.reason} rows={3} isReadOnly />
}

function AfterRemoval() {
  const t = useT()
  return (
    <Sheet title={t('exams:removal.after')}>
      <FactList
        facts={[
          { icon: 'minus', text: t('exams:removal.afterList') },
          { icon: 'archive', text: t('exams:removal.afterRecord') },
          { icon: 'plus', text: t('exams:removal.afterAgain') },
        ]}
      />
    </Sheet>
  )
}
