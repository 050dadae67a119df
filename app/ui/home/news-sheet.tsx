import { useFormat, useT } from '../i18n'
import { RecordList } from '../record-list'
import { Sheet } from '../sheet'

export interface ArchiveNews {
  readonly id: string
  readonly at: string
  readonly title: string
  readonly line?: string
}

/** The last entries of an officer's archive. */
export function NewsSheet({ news }: { readonly news: readonly ArchiveNews[] }) {
  const t = useT()
  const format = useFormat()
  return (
    <Sheet title={t('pages:officerHome.news')} aside={<a href="/archive">{t('pages:officerHome.newsAll')}</a>}>
      {news.length > 0 ? (
        <RecordList entries={news.map((entry) => ({ ...entry, when: format.monthDay(entry.at) }))} />
      ) : (
        <p>{t('pages:officerHome.newsEmpty')}</p>
      )}
    </Sheet>
  )
}
