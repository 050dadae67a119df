import { LinkButton } from '~/ui/button'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { PrintNote } from '~/ui/print-note'
import type { ArticlePart } from '../model/article'
import { ArticleParts } from './article-parts'
import styles from './print-screen.module.css'
import { PrintedCheck, PrintedKey, type PrintedCheckFacts } from './printed-checks'
import type { ReaderFacts } from './reader-types'

export interface PrintedModule extends ReaderFacts {
  readonly sections: readonly {
    readonly id: string
    readonly titleZh: string
    readonly titleEn: string
    readonly parts: readonly ArticlePart[]
  }[]
  readonly checks: readonly PrintedCheckFacts[]
}

interface PrintScreenProps {
  readonly module: PrintedModule
  readonly printedAt: Date | string
  readonly reader: { readonly nameZh: string; readonly nameEn: string; readonly badgeNo: string }
  readonly isDemo: boolean
}

/** A whole module on paper: A4, black on white; the key of its quick checks on a sheet of its own, version and time in the foot. */
export function PrintScreen({ module, printedAt, reader, isDemo }: PrintScreenProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const checks = inOrder(module)
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
      {module.reviewStatus !== 'approved' && (
        <p className={styles.meta}>
          <b>{t('study:reader.draftTitle')}</b> {t('study:reader.draft')}
        </p>
      )}
      {module.sections.map(({ id, titleZh, titleEn, parts }, index) => (
        <section key={id} className={styles.section}>
          <h2>
            {index + 1} {pick(titleZh, titleEn)}
          </h2>
          <ArticleParts
            parts={parts}
            check={(checkId) => {
              const at = checks.findIndex((row) => row.id === checkId)
              const check = checks[at]
              return check && <PrintedCheck check={check} number={at + 1} />
            }}
          />
        </section>
      ))}
      {checks.length > 0 && <PrintedKey checks={checks} />}
      <footer className={styles.foot}>
        {isDemo && <b>{t('kit:demo.mark')} </b>}
        {t('study:print.printedBy', { name: pick(reader.nameZh, reader.nameEn), badge: reader.badgeNo })} ·{' '}
        {t('kit:print.printedAt', { time: format.dateTime(printedAt) })}
      </footer>
    </main>
  )
}

/** The quick checks as they are met in the text. */
function inOrder({ sections, checks }: PrintedModule): readonly PrintedCheckFacts[] {
  const met = sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'check' ? [part.checkId] : [])))
  return met.flatMap((id) => checks.filter((check) => check.id === id))
}
