import { Banner } from '~/ui/banner'
import { Breadcrumb } from '~/ui/breadcrumb'
import { DefinitionList } from '~/ui/definition-list'
import { EmptyState } from '~/ui/empty-state'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Columns, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { RecordList } from '~/ui/record-list'
import { Sheet } from '~/ui/sheet'
import type { BlueprintRules } from '../model/blueprint'
import type { DemandStock, SectionStock } from '../model/blueprint-stock'
import { DemandTable, SectionTable } from './blueprint-tables'
import { placesOf } from './blueprints-screen'
import { useSetNames } from './set-names'

export interface BlueprintScreenProps {
  readonly blueprint: {
    readonly slug: string
    readonly nameZh: string
    readonly nameEn: string
    readonly version: number
    readonly createdAt: string
    readonly rules: BlueprintRules
    readonly totalMarks: number
    readonly approved: number
    readonly stock: { readonly admitted: number; readonly sections: readonly SectionStock[]; readonly demands: readonly DemandStock[] }
    readonly versions: readonly { readonly version: number; readonly createdAt: string }[]
    readonly names: Readonly<Record<string, readonly { readonly nameZh: string; readonly nameEn: string }[]>>
  }
}

/** What a paper must be made of, beside what the bank has for it today. */
export function BlueprintScreen({ blueprint }: BlueprintScreenProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const { slug, version, rules, totalMarks, stock, versions } = blueprint
  const name = pick(blueprint.nameZh, blueprint.nameEn)
  const count = placesOf(rules)
  const lead = { count, items: count, version, time: format.date(blueprint.createdAt), marks: format.marks(totalMarks) }
  const isNewest = versions[0]?.version === version
  return (
    <Stack>
      <Breadcrumb
        crumbs={[
          { label: t('items:bank.title'), href: '/items' },
          { label: t('items:blueprint.title'), href: '/items/blueprints' },
          { label: name },
        ]}
      />
      <PageTitle title={name} lead={t('items:blueprint.pageLead', lead)} />
      {!isNewest && (
        <Banner
          title={t('items:blueprint.earlier', { version })}
          action={<a href={`/items/blueprints/${slug}`}>{t('items:blueprint.toNewest')}</a>}
        />
      )}
      <Shortages blueprint={blueprint} />
      <Columns
        aside={
          <>
            <OtherRules rules={rules} />
            <Sheet title={t('items:blueprint.versions')}>
              <RecordList
                entries={versions.map((row, index) => ({
                  id: String(row.version),
                  when:
                    row.version === version ? (
                      t('items:blueprint.versionOf', { version: row.version })
                    ) : (
                      <a href={`/items/blueprints/${slug}${index === 0 ? '' : `?version=${row.version}`}`}>
                        {t('items:blueprint.versionOf', { version: row.version })}
                      </a>
                    ),
                  title: <time dateTime={row.createdAt}>{format.date(row.createdAt)}</time>,
                  line: row.version === version && versions.length > 1 ? t('items:blueprint.shownNow') : undefined,
                }))}
              />
              <p>
                <small>{t('items:blueprint.versionsRule')}</small>
              </p>
            </Sheet>
          </>
        }
      >
        <Sheet isFlush title={t('items:blueprint.sections')}>
          <SectionTable rules={rules} stock={stock.sections} />
        </Sheet>
        {rules.demands.length === 0 ? (
          <Sheet title={t('items:blueprint.demands')}>
            <EmptyState title={t('items:blueprint.noDemands')} />
          </Sheet>
        ) : (
          <>
            <Sheet isFlush title={t('items:blueprint.demands')}>
              <DemandTable rules={rules} totalMarks={totalMarks} stock={stock.demands} names={blueprint.names} />
            </Sheet>
            <p>
              <small>{t('items:blueprint.demandsNote')}</small>
            </p>
          </>
        )}
      </Columns>
    </Stack>
  )
}

/** How many items there are, and whether a section or a demand already lacks some. */
function Shortages({ blueprint: { rules, approved, stock } }: BlueprintScreenProps) {
  const t = useT()
  const needed = new Map(rules.sections.map(({ id, items }) => [id, items]))
  const short =
    stock.sections.filter(({ id, fitting }) => fitting < (needed.get(id) ?? 0)).length +
    stock.demands.filter(({ min, reachable }) => reachable < min).length
  const inStock = t('items:blueprint.stock', { count: approved, admitted: stock.admitted })
  if (short === 0) return <Banner title={inStock} />
  return (
    <Banner tone="danger" title={t('items:blueprint.short')}>
      <p>{inStock}</p>
      <p>{t('items:blueprint.shortMore', { count: short })}</p>
    </Banner>
  )
}

function OtherRules({ rules }: { readonly rules: BlueprintRules }) {
  const t = useT()
  const setNames = useSetNames()
  const { sets, allowsPublicItems, exposureLimit } = rules
  return (
    <Sheet title={t('items:blueprint.rules')}>
      <DefinitionList
        isSmall
        facts={[
          { label: t('items:blueprint.sets'), value: setNames(sets) ?? t('items:blueprint.setsAll') },
          { label: t('items:blueprint.public'), value: t(allowsPublicItems ? 'items:blueprint.publicYes' : 'items:blueprint.publicNo') },
          {
            label: t('items:blueprint.exposure'),
            value:
              exposureLimit === null ? t('items:blueprint.exposureNone') : t('items:blueprint.exposureLimit', { count: exposureLimit }),
          },
        ]}
      />
    </Sheet>
  )
}
