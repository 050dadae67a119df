import { LinkButton } from '~/ui/button'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { PrintNote } from '~/ui/print-note'
import type { ArticlePart } from '../model/article'
import { ArticleParts, ArticleWords } from './article-parts'
import styles from './print-screen.module.css'
import type { ReaderFacts } from './reader-types'

export interface PrintedModule extends ReaderFacts {
  readonly sections: readonly {
    readonly id: string
    readonly titleZh: string
    readonly titleEn: string
    readonly parts: readonly ArticlePart[]
  }[]
  readonly checks: readonly {
    readonly id: string
    readonly ask: string
    readonly choices: readonly { readonly id: string; readonly html: string }[]
    readonly why: string
    readonly right: readonly string[]
  }[]
}

interface PrintScreenProps {
  readonly module: PrintedModule
  readonly printedAt: Date | string
  readonly reader: { readonly nameZh: string; readonly nameEn: string; readonly badgeNo: string }
  readonly isDemo: boolean
}

/** A whole module on paper: A4, black on white, version and time in the foot. */
export function PrintScreen({ module, printedAt, reader, isDemo }: PrintScreenProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  return (
    <main className={styles.sheet} id="main">
      <p className={styles.tools}>
        <LinkButton href={`/study/modules/${module.slug}`} icon="left" isSmall>
          {t('study:print.back')}
        </LinkButton>
        <PrintNote />
      </p>
      <h1 className={styles.title}>{pick(module.titleZh, module.titleEn)}</h1>
      <p className={styles.meta}>
        {t(`study:reader.${module.kind}`)} · {t('study:reader.version', { number: module.number })} ·{' '}
        {t('study:reader.asOf', { date: format.date(module.asOf) })} · {t('study:acknowledgement.hash')} {module.contentHash.slice(0, 16)}
      </p>
      {module.reviewStatus !== 'approved' && <p className={styles.meta}>{t('study:reader.draftTitle')}</p>}
      {module.sections.map(({ id, titleZh, titleEn, parts }, index) => (
        <section key={id} className={styles.section}>
          <h2>
            {index + 1} {pick(titleZh, titleEn)}
          </h2>
          <ArticleParts
            parts={parts}
            check={(checkId) => {
              const check = module.checks.find((row) => row.id === checkId)
              return check && <PrintedCheck check={check} />
            }}
          />
        </section>
      ))}
      <footer className={styles.foot}>
        {isDemo && <b>{t('kit:demo.mark')} </b>}
        {t('study:print.printedBy', { name: pick(reader.nameZh, reader.nameEn), badge: reader.badgeNo })} ·{' '}
        {t('kit:print.printedAt', { time: format.dateTime(printedAt) })}
      </footer>
    </main>
  )
}

function PrintedCheck({ check }: { readonly check: PrintedModule['checks'][number] }) {
  const t = useT()
  return (
    <div className={styles.check}>
      <b>{t('study:check.title')}</b>
      <ArticleWords html={check.ask} />
      <ol>
        {check.choices.map(({ id, html }) => (
          <li key={id}>
            <ArticleWords html={html} isInline />
            {check.right.includes(id) && <b> ✓</b>}
          </li>
        ))}
      </ol>
      <ArticleWords html={check.why} />
    </div>
  )
}
