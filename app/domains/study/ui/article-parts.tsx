import { Fragment, type ReactNode } from 'react'
import type { ArticlePart } from '../model/article'
import { articleKit } from './article/article-kit'
import styles from './article/prose.module.css'

// naming the kit brings its style sheets onto every page that shows finished articles
const kitSize = Object.keys(articleKit).length

interface ArticlePartsProps {
  readonly parts: readonly ArticlePart[]
  /** A quick check at its place. */
  readonly check: (checkId: string) => ReactNode
}

/** The finished HTML of a section. It was drawn by our own components from text without markup or code (DESIGN §6). */
export function ArticleParts({ parts, check }: ArticlePartsProps) {
  return parts.map((part, index) =>
    part.kind === 'html' ? (
      <div key={index} className={styles.prose} data-components={kitSize} dangerouslySetInnerHTML={{ __html: part.html }} />
    ) : (
      <Fragment key={index}>{check(part.checkId)}</Fragment>
    ),
  )
}

/** A short piece of such HTML: the words of a question. */
export function ArticleWords({ html, isInline }: { readonly html: string; readonly isInline?: boolean }) {
  const words = { __html: isInline ? html.replace(/^<p>([\s\S]*)<\/p>$/, '$1') : html }
  return isInline ? <span dangerouslySetInnerHTML={words} /> : <div className={styles.prose} dangerouslySetInnerHTML={words} />
}
