import { Banner } from '~/ui/banner'
import { Breadcrumb } from '~/ui/breadcrumb'
import { LinkButton } from '~/ui/button'
import { Citation } from '~/ui/citation'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { AcknowledgementBox } from './acknowledgement-box'
import { ArticleParts } from './article-parts'
import { QuickCheckCard } from './quick-check-card'
import { ReaderContents } from './reader-contents'
import styles from './reader.module.css'
import { ReadingClock } from './reading-clock'
import { SectionSteps } from './section-steps'
import type { ReaderPage } from './reader-types'

/** One section of a module: contents, text and quick checks, measured time and citations. */
export function ReaderScreen({ page, again }: { readonly page: ReaderPage; readonly again: string | null }) {
  const t = useT()
  const pick = usePick()
  const { slug, versionId, section, index, progress } = page
  const isLast = index === page.sections.length - 1
  const { idleSeconds, beatSeconds } = page.policy
  return (
    <div
      className={styles.paper}
      data-reader={`/study/modules/${slug}/reading`}
      data-version={versionId}
      data-section={section.id}
      data-idle={idleSeconds}
      data-beat={beatSeconds}
    >
      <ReadBar share={progress.share} />
      <div className={styles.reader}>
        <ReaderContents page={page} />
        <article className={styles.article}>
          <Head page={page} />
          <h2 className={styles.sectionTitle}>
            <span className={styles.sectionNumber}>{index + 1}</span>
            {pick(section.titleZh, section.titleEn)}
          </h2>
          <ArticleParts
            parts={section.parts}
            check={(checkId) => {
              const check = page.checks.find(({ id }) => id === checkId)
              return (
                check && (
                  <QuickCheckCard check={check} slug={slug} sectionId={section.id} versionId={versionId} isAgain={again === checkId} />
                )
              )
            }}
          />
          {isLast && <AcknowledgementBox page={page} />}
          <SectionSteps page={page} />
        </article>
        <aside className={styles.aside}>
          <ReadingClock progress={progress} policy={page.policy} />
          <Citations page={page} />
          <p className={styles.tools}>
            <LinkButton href={`/study/modules/${slug}/print`} icon="print" isSmall>
              {t('study:reader.print')}
            </LinkButton>
          </p>
        </aside>
      </div>
    </div>
  )
}

function Head({ page }: { readonly page: ReaderPage }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const { duty } = page
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: t('study:shelf.title'), href: '/study' },
          { label: t(`study:reader.${page.kind}`), href: '/study' },
          { label: pick(page.titleZh, page.titleEn) },
        ]}
      />
      <h1 className={styles.title}>{pick(page.titleZh, page.titleEn)}</h1>
      <p className={styles.meta}>
        <span>{t('study:reader.version', { number: page.number })}</span>
        <span>{t('study:reader.asOf', { date: format.date(page.asOf) })}</span>
        <span>{t('study:reader.minutes', { minutes: page.minutes })}</span>
        <span>{page.topics.map(({ nameZh, nameEn }) => pick(nameZh, nameEn)).join(' · ')}</span>
      </p>
      {duty && (
        <Banner
          tone="duty"
          title={t(duty.state === 'OVERDUE' ? 'study:reader.dutyOverdue' : 'study:reader.duty', { when: format.dateTime(duty.dueAt) })}
        >
          {pick(duty.reasonZh, duty.reasonEn)}
        </Banner>
      )}
      {page.reviewStatus !== 'approved' && (
        <p className={styles.draft}>
          <b>{t('study:reader.draftTitle')}</b> {t('study:reader.draft')}
        </p>
      )}
    </>
  )
}

function ReadBar({ share }: { readonly share: number }) {
  const t = useT()
  const format = useFormat()
  return (
    <svg
      className={styles.readBar}
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      role="img"
      aria-label={t('study:reader.progressLabel', { share: format.percent(share) })}
    >
      <rect className={styles.barGround} width="100" height="4" />
      <rect className={styles.barDone} width={Math.round(share * 100)} height="4" data-read-bar />
    </svg>
  )
}

function Citations({ page }: { readonly page: ReaderPage }) {
  const t = useT()
  const pick = usePick()
  return (
    <section aria-labelledby="section-citations">
      <h2 className={styles.asideTitle} id="section-citations">
        {t('study:reader.cited')}
      </h2>
      {page.citations.length === 0 && <p className={styles.faint}>{t('study:reader.noCited')}</p>}
      <ul className={styles.citations}>
        {page.citations.map(({ shorthand, labelZh, labelEn, href }) => (
          <li key={shorthand}>
            <Citation href={href ?? undefined}>{pick(labelZh, labelEn)}</Citation>
          </li>
        ))}
      </ul>
    </section>
  )
}
