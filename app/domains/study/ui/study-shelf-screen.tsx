import { DutyList } from '~/ui/duty-list'
import { EmptyState } from '~/ui/empty-state'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Icon } from '~/ui/icon'
import { LinkButton } from '~/ui/button'
import { Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import { Tabs } from '~/ui/tabs'
import { useDutyRows, type DutyFacts } from './duty-rows'
import { ShelfEntry, type ShelfModule } from './shelf-entry'
import styles from './shelf.module.css'

interface StudyShelfScreenProps {
  readonly duties: readonly DutyFacts[]
  readonly groups: readonly {
    readonly slug: string
    readonly nameZh: string
    readonly nameEn: string
    readonly entries: readonly ShelfModule[]
  }[]
  readonly kind: 'MODULE' | 'CASE_STUDY'
  readonly scenarioCount: number
  readonly now: Date | string
}

/** What must be read, then everything there is to read, by topic. */
export function StudyShelfScreen({ duties, groups, kind, scenarioCount, now }: StudyShelfScreenProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const rows = useDutyRows(duties, new Date(now))
  const shown = groups.map((group) => ({ ...group, entries: group.entries.filter((entry) => entry.kind === kind) }))
  const count = (of: string) => groups.reduce((sum, { entries }) => sum + entries.filter((entry) => entry.kind === of).length, 0)
  return (
    <Stack>
      <PageTitle
        title={t('study:shelf.title')}
        lead={duties.length === 0 ? t('study:shelf.lead_none') : t('study:shelf.lead', { count: duties.length })}
      />
      {duties.length > 0 && (
        <Sheet title={t('study:shelf.duties')} isFlush isRuled>
          <DutyList duties={rows} />
        </Sheet>
      )}
      {scenarioCount > 0 && (
        <Sheet title={t('study:shelf.scenarios')} note={format.number(scenarioCount)}>
          <div className={styles.scenarios}>
            <Icon name="talk" />
            <p>{t('study:shelf.scenariosLead')}</p>
            <LinkButton href="/study/scenarios">{t('study:shelf.toScenarios')}</LinkButton>
          </div>
        </Sheet>
      )}
      <Tabs
        label={t('study:shelf.kinds')}
        tabs={[
          { href: '/study', label: t('study:shelf.modules'), count: count('MODULE'), isCurrent: kind === 'MODULE' },
          { href: '/study?kind=cases', label: t('study:shelf.cases'), count: count('CASE_STUDY'), isCurrent: kind === 'CASE_STUDY' },
        ]}
      />
      {count(kind) === 0 && (
        <EmptyState icon="book" title={t('study:shelf.empty')}>
          {t('study:shelf.emptyMore')}
        </EmptyState>
      )}
      {shown
        .filter(({ entries }) => entries.length > 0)
        .map(({ slug, nameZh, nameEn, entries }) => (
          <Sheet key={slug} id={slug} title={pick(nameZh, nameEn)} isFlush>
            <ul className={styles.entries}>
              {entries.map((entry) => (
                <ShelfEntry key={entry.slug} module={entry} />
              ))}
            </ul>
          </Sheet>
        ))}
    </Stack>
  )
}
