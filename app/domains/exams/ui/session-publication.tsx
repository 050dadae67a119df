import { Banner } from '~/ui/banner'
import { Button, LinkButton } from '~/ui/button'
import { Checkbox } from '~/ui/choices'
import { EffectStrip } from '~/ui/effect-strip'
import { FactList } from '~/ui/fact-list'
import { usePick, useT } from '~/ui/i18n'
import { Columns, Row, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import { StatRow } from '~/ui/stat-row'
import { StatusTag } from '~/ui/status-tag'
import type { SessionHead } from './session-head'

export interface SessionPublicationProps {
  readonly session: SessionHead
  readonly policy: string
  readonly publisher: string
  readonly counts: { readonly marked: number; readonly passed: number; readonly working: number; readonly incidents: number }
  /** Whether a pass leads to a proposal to the legal unit. */
  readonly leadsToLevel: boolean
  /** Why the last attempt to publish was refused. */
  readonly refusal?: string
}

/** An act with legal effect stands on its own page: effect, consequences, checks, then the act (design language §9). */
export function SessionPublication({ session, policy, publisher, counts, leadsToLevel, refusal }: SessionPublicationProps) {
  const t = useT()
  const pick = usePick()
  const failed = counts.marked - counts.passed
  return (
    <>
      <PageTitle
        title={t('exams:publication.title', { exam: pick(session.titleZh, session.titleEn) })}
        lead={
          <>
            {t('exams:publication.now')} <StatusTag status="ENDED" /> {t('exams:publication.then')} <StatusTag status="PUBLISHED" />
          </>
        }
      />
      <Stack>
        {refusal && <Banner tone="danger" title={refusal} isAlert />}
        <Sheet>
          <EffectStrip
            who={
              <>
                {t('exams:publication.who', { name: publisher })}
                <br />
                {t('exams:publication.whoThen')}
              </>
            }
            basis={t('exams:publication.basis', { policy })}
            number={t('exams:publication.number')}
            effective={t('exams:publication.effective')}
            remedy={t('exams:publication.remedy')}
          />
        </Sheet>
        <Columns
          aside={
            <Sheet title={t('exams:publication.checks')} note={t('exams:publication.checksNote')}>
              <FactList
                facts={[
                  counts.working === 0
                    ? { icon: 'valid', tone: 'ok', text: t('exams:publication.allIn') }
                    : { icon: 'alert', tone: 'duty', text: t('exams:publication.notIn', { count: counts.working }) },
                  counts.incidents === 0
                    ? { icon: 'valid', tone: 'ok', text: t('exams:publication.noTrouble') }
                    : { icon: 'alert', tone: 'duty', text: t('exams:publication.trouble', { count: counts.incidents }) },
                ]}
              />
            </Sheet>
          }
        >
          <Sheet title={t('exams:publication.content')}>
            <StatRow
              stats={[
                { figure: counts.marked, label: t('exams:results.present') },
                { figure: counts.passed, label: t('exams:results.passed'), icon: 'valid' },
                { figure: failed, label: t('kit:status.FAILED'), icon: 'revoked' },
              ]}
            />
          </Sheet>
          <Sheet title={t('exams:publication.consequences')}>
            <FactList
              facts={[
                { icon: 'users', text: t('exams:publication.seen', { count: counts.marked }) },
                ...(leadsToLevel ? [{ icon: 'stamp' as const, text: t('exams:publication.proposed', { count: counts.passed }) }] : []),
                ...(failed > 0 ? [{ icon: 'calendar' as const, text: t('exams:publication.failed', { count: failed }) }] : []),
                { icon: 'archive', text: t('exams:publication.archived') },
                { icon: 'minus', text: t('exams:publication.unchanged') },
              ]}
            />
          </Sheet>
          <Sheet>
            <form method="post">
              <Checkbox name="acknowledged" label={t('exams:publication.acknowledge')} isRequired />
              <Row>
                <Button kind="final" icon="stamp">
                  {t('exams:publication.submit')}
                </Button>
                <LinkButton href={`/sessions/${session.sessionId}/results`} kind="quiet">
                  {t('exams:publication.back')}
                </LinkButton>
              </Row>
            </form>
          </Sheet>
        </Columns>
      </Stack>
    </>
  )
}
