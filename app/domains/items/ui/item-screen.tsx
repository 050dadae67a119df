import { Banner } from '~/ui/banner'
import { Breadcrumb } from '~/ui/breadcrumb'
import { LinkButton } from '~/ui/button'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Columns, Row, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { ReviewChain, type ReviewStep } from '~/ui/review-chain'
import { Sheet } from '~/ui/sheet'
import { StatusTag } from '~/ui/status-tag'
import { shortHeadline } from '../model/headline'
import { EnemyList, ItemFacts } from './item-facts'
import { QuestionView } from './question-view'
import { refusalKey } from './refusals'
import { ReviewForm, ReviewRefused, type ReviewAnswer } from './review-form'
import type { ShownItem } from './shown-item'
import { useOfficerName, VersionList, type JudgedVersion } from './version-list'

export interface ItemScreenProps {
  readonly item: ShownItem
  /** what this person has just judged */
  readonly done?: 'APPROVED' | 'RETURNED'
  /** the version this person has just submitted */
  readonly submitted?: number
  readonly answer?: ReviewAnswer
}

/** One item, all of it: what it asks, its key and its law, how its versions were judged, and the judgement that is asked for. */
export function ItemScreen({ item, done, submitted, answer }: ItemScreenProps) {
  const t = useT()
  const pick = usePick()
  const { slug, content, number, isNewest, versions, mayReview, reviewRefusal } = item
  const shown = versions.find((version) => version.number === number)!
  const { status } = shown
  const title = shortHeadline(content.body)
  const form = isNewest && mayReview && reviewRefusal === null && status !== 'RETURNED' && (
    <ReviewForm versionId={item.versionId} status={status} answer={answer} />
  )
  return (
    <Stack>
      <Breadcrumb
        crumbs={[
          { label: t('items:bank.title'), href: '/items' },
          { label: pick(item.topic.nameZh, item.topic.nameEn), href: `/items?topic=${item.topic.slug}` },
          { label: slug },
        ]}
      />
      <PageTitle
        title={pick(title.zh, title.en)}
        aside={item.mayWrite && <EditLink item={item} />}
        lead={
          <Row>
            <StatusTag status={status} />
            <span>{t('items:item.questionNote', { number, type: t(`items:types.${content.body.type}`) })}</span>
          </Row>
        }
      />
      <ReviewRefused answer={answer} hasForm={form !== false} />
      {done && !answer && (
        <Banner
          tone="ok"
          title={t(`items:judgement.done.${done}`)}
          action={mayReview && <a href="/items/review">{t('items:judgement.next')}</a>}
          isStatus
        />
      )}
      {submitted === number && !answer && <Banner tone="ok" title={t('items:writing.submitted', { number })} isStatus />}
      {isNewest ? (
        <State item={item} version={shown} />
      ) : (
        <Banner title={t('items:item.earlier', { number })} action={<a href={`/items/${slug}`}>{t('items:item.toNewest')}</a>} />
      )}
      <Columns
        aside={
          <>
            <Chain version={shown} />
            <ItemFacts item={item} />
            <EnemyList enemies={item.enemies} />
          </>
        }
      >
        <Sheet title={t('items:item.question')}>
          <QuestionView content={content} citations={item.citations} />
        </Sheet>
        {form}
        <VersionList slug={slug} versions={versions} shown={number} citations={item.citations} />
      </Columns>
    </Stack>
  )
}

/** What the newest version is worth today, what it still needs, and why this person may not give it. */
function State({ item, version }: { readonly item: ShownItem; readonly version: JudgedVersion }) {
  const t = useT()
  const nameOf = useOfficerName()
  const { inUse, mayReview, reviewRefusal } = item
  const usesEarlier = inUse !== null && inUse !== version.number && t('items:item.usesEarlier', { number: inUse })
  if (version.status === 'RETURNED') {
    return (
      <Banner tone="duty" title={t('items:item.returnedBanner')} action={item.mayWrite && <EditLink item={item} />}>
        {version.reviews
          .filter(({ verdict }) => verdict === 'RETURNED')
          .map(({ reviewer, remark, at }) => (
            <p key={at}>
              <b>{t('items:item.judgedRETURNED', { name: nameOf(reviewer) })}</b> {remark}
            </p>
          ))}
        {usesEarlier && <p>{usesEarlier}</p>}
      </Banner>
    )
  }
  const why = mayReview ? reviewRefusal && t(refusalKey(reviewRefusal)) : t('items:judgement.mayNot')
  if (version.status === 'APPROVED') {
    return (
      <Banner tone="ok" title={t('items:item.approvedBanner')}>
        {why}
      </Banner>
    )
  }
  return (
    <Banner tone="duty" title={t('items:item.needs', { count: version.missing })}>
      {version.isShipped && <p>{t('items:item.needsMoreShipped')}</p>}
      {usesEarlier && <p>{usesEarlier}</p>}
      {why && <p>{why}</p>}
    </Banner>
  )
}

/** To the next version, or to the working copy of it that somebody has begun. */
function EditLink({ item: { slug, copy } }: { readonly item: ShownItem }) {
  const t = useT()
  return (
    <LinkButton href={`/items/${slug}/edit`} icon="edit" isSmall>
      {t(copy ? 'items:item.goOn' : 'items:item.edit')}
    </LinkButton>
  )
}

function Chain({ version }: { readonly version: JudgedVersion }) {
  const t = useT()
  const format = useFormat()
  const nameOf = useOfficerName()
  const written: ReviewStep = version.isShipped
    ? { title: t('items:item.chainShipped'), state: 'done' }
    : { title: t('items:item.chainWritten'), line: `${nameOf(version.writer)} · ${format.dateTime(version.createdAt)}`, state: 'done' }
  const judged = version.reviews.map(
    ({ verdict, reviewer, at }): ReviewStep => ({
      title: t(`items:item.judged${verdict}`, { name: nameOf(reviewer) }),
      line: format.dateTime(at),
      state: 'done',
    }),
  )
  const awaited = version.status === 'DRAFT' ? version.missing : 0
  const waiting = Array.from(
    { length: awaited },
    (_, index): ReviewStep => ({ title: t('items:item.chainWaits'), state: index === 0 ? 'current' : 'waiting' }),
  )
  return (
    <Sheet title={t('items:item.chain')}>
      <ReviewChain steps={[written, ...judged, ...waiting]} rule={t('items:item.chainRule')} />
    </Sheet>
  )
}
