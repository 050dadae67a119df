import { Banner } from '~/ui/banner'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { FilterBar } from '~/ui/filter-bar'
import { usePick, useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import { RegisterOfficerForm, type RegistrationAnswer } from './register-officer-form'
import { refusalKey } from './refusals'
import { useSpecialityName } from './speciality-name'

export interface OfficersScreenProps {
  readonly rows: readonly {
    id: string
    nameZh: string
    nameEn: string
    badgeNo: string
    position: string
    speciality: string
    hasAccount: boolean
    unit: { nameZh: string; nameEn: string }
  }[]
  readonly total: number
  readonly page: number
  readonly search: string
  readonly units: readonly { id: string; nameZh: string; nameEn: string; depth: number }[]
  readonly authorities: readonly string[]
  readonly mayRegister: boolean
  readonly answer?: RegistrationAnswer
}

const PAGE_SIZE = 30

export function OfficersScreen({ rows, total, page, search, units, authorities, mayRegister, answer }: OfficersScreenProps) {
  const t = useT()
  const pick = usePick()
  const specialityName = useSpecialityName()
  return (
    <Stack>
      <PageTitle title={t('organization:officers.title')} />
      {answer?.registered && <Banner tone="ok" title={t('organization:officers.registered', { name: answer.registered })} isStatus />}
      {answer?.refusal && <Banner tone="danger" title={t(refusalKey(answer.refusal))} isAlert />}
      <Sheet isFlush>
        <DataTable
          caption={t('organization:officers.caption')}
          columns={[
            {
              key: 'name',
              label: t('organization:officers.name'),
              cell: ({ id, nameZh, nameEn }) => <a href={`/officers/${id}`}>{pick(nameZh, nameEn)}</a>,
            },
            { key: 'badge', label: t('organization:officers.badge'), cell: ({ badgeNo }) => badgeNo },
            { key: 'unit', label: t('organization:officers.unit'), cell: ({ unit }) => pick(unit.nameZh, unit.nameEn) },
            { key: 'position', label: t('organization:officers.position'), cell: ({ position }) => position },
            { key: 'speciality', label: t('organization:officers.speciality'), cell: ({ speciality }) => specialityName(speciality) },
            {
              key: 'account',
              label: t('organization:officers.account'),
              cell: ({ hasAccount }) => t(hasAccount ? 'organization:officers.hasAccount' : 'organization:officers.noAccount'),
            },
          ]}
          rows={rows}
          rowKey={({ id }) => id}
          isWide
          tools={<FilterBar action="/officers" search={{ name: 'q', label: t('organization:officers.search'), value: search }} />}
          empty={<EmptyState title={t('organization:officers.none')}>{t('organization:officers.noneHint')}</EmptyState>}
          paging={{
            page,
            pageSize: PAGE_SIZE,
            total,
            hrefOf: (to) => `/officers?${new URLSearchParams({ ...(search && { q: search }), page: String(to) })}`,
          }}
        />
      </Sheet>
      {mayRegister && (
        <Sheet title={t('organization:officers.register')} id="register">
          <RegisterOfficerForm units={units} authorities={authorities} answer={answer} />
        </Sheet>
      )}
    </Stack>
  )
}
