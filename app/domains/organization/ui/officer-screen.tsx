import { Banner } from '~/ui/banner'
import { LinkButton } from '~/ui/button'
import { DefinitionList } from '~/ui/definition-list'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Columns, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { RecordTable } from './record-table'
import { Sheet } from '~/ui/sheet'
import { AccountActs, RoleActs, TransferActs } from './officer-acts'
import { refusalKey, type OrganizationRefusal } from './refusals'
import type { Interval, OfficerScreenProps } from './officer-screen-props'
import { useSpecialityName } from './speciality-name'

export function OfficerScreen({ officer, units, may, answer }: OfficerScreenProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const current = officer.badges.find(({ toOn }) => toOn === null)
  const interval = ({ fromOn, toOn }: Interval) =>
    `${format.date(fromOn)} – ${toOn ? format.date(toOn) : t('organization:officers.present')}`
  return (
    <Stack>
      <PageTitle
        title={pick(officer.nameZh, officer.nameEn)}
        lead={`${current?.number ?? ''} · ${pick(officer.unit.nameZh, officer.unit.nameEn)}`}
        aside={
          may.archive && (
            <LinkButton href={`/certification/officers/${officer.id}/archive`}>{t('organization:officers.archive')}</LinkButton>
          )
        }
      />
      {answer && <Answer refusal={answer.refusal} />}
      <Columns
        aside={
          <>
            {may.transfer && <TransferActs units={units} />}
            {(may.account || may.lift) && <AccountActs hasAccount={officer.account !== null} may={may} />}
          </>
        }
      >
        <Sheet>
          <DefinitionList
            facts={[
              { label: t('organization:officers.speciality'), value: useSpecialityName()(officer.speciality) },
              { label: t('organization:officers.rank'), value: officer.rank ?? '—' },
              { label: t('organization:officers.joinedOn'), value: format.date(officer.joinedOn) },
            ]}
          />
        </Sheet>
        <RecordTable
          caption={t('organization:officers.postings')}
          rows={officer.postings.map((posting) => [
            `${pick(posting.unit.nameZh, posting.unit.nameEn)} · ${posting.position}`,
            interval(posting),
          ])}
        />
        <RecordTable
          caption={t('organization:officers.badges')}
          rows={officer.badges.map((badge) => [`${badge.authority} ${badge.number}`, interval(badge)])}
        />
        <RoleActs account={officer.account} units={units} mayAssign={may.role} />
      </Columns>
    </Stack>
  )
}

function Answer({ refusal }: { readonly refusal: string | null }) {
  const t = useT()
  if (refusal === null) return <Banner tone="ok" title={t('organization:officers.done')} isStatus />
  return <Banner tone="danger" title={t(refusalKey(refusal as OrganizationRefusal))} isAlert />
}
