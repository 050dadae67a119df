import { Children, Fragment, isValidElement, type ElementType, type ReactElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { sha256 } from '~/platform/sha256'
import type { Language } from '~/platform/language'
import { I18nProvider } from '~/ui/i18n'
import type { Translate } from '~/ui/translate'
import type { ArticleDrawer, ArticlePart, CheckWords, DrawnArticle } from '../../model/article'
import type { CitationNames } from '../../model/citation-names'
import { articleKit, Ask, Choice, QuickCheck, Section, Why } from './article-kit'
import { CitationNamesProvider } from './citation-place'
import { articleSpecimen, specimenNames } from './article-specimen'

type Evaluate = (code: string, components: Readonly<Record<string, ElementType>>) => ReactElement

interface Pen {
  readonly draw: (nodes: ReactNode) => string
}

/** Draws compiled articles as static HTML. `evaluate` is platform/mdx/evaluate-mdx.server, which a screen may not import. */
export function articleDrawer(evaluate: Evaluate, translatorFor: (language: Language) => Translate): ArticleDrawer {
  const penOf = (language: Language, names: CitationNames): Pen => ({
    draw: (nodes) =>
      renderToStaticMarkup(
        <I18nProvider language={language} t={translatorFor(language)}>
          <CitationNamesProvider value={names}>{nodes}</CitationNamesProvider>
        </I18nProvider>,
      ),
  })
  const specimen = (['zh-CN', 'en'] as const).map((language) => drawTree(articleSpecimen(), penOf(language, specimenNames)))
  return {
    version: sha256(JSON.stringify(specimen)).slice(0, 16),
    draw: (code, language, names) => drawTree(evaluate(code, articleKit), penOf(language, names)),
  }
}

function drawTree(tree: ReactElement, pen: Pen): DrawnArticle {
  const sections: Record<string, readonly ArticlePart[]> = {}
  const checks: Record<string, CheckWords> = {}
  const lengths: Record<string, number> = {}
  for (const section of isOf(tree, Section) ? [tree] : childrenOf(tree).filter((child) => isOf(child, Section))) {
    const { id, children } = section.props as { id: string; children: ReactNode }
    const parts = partsOf(children, checks, pen)
    sections[id] = parts
    lengths[id] = parts.reduce((sum, part) => sum + lengthOf(part, checks), 0)
  }
  return { page: { sections, checks }, lengths }
}

/** Finished HTML up to each quick check, whose words are kept apart. */
function partsOf(children: ReactNode, checks: Record<string, CheckWords>, pen: Pen): ArticlePart[] {
  const parts: ArticlePart[] = []
  let waiting: ReactNode[] = []
  const flush = () => {
    const html = waiting.length > 0 ? pen.draw(<>{waiting}</>).trim() : ''
    if (html !== '') parts.push({ kind: 'html', html })
    waiting = []
  }
  Children.toArray(children).forEach((child, index) => {
    if (!isValidElement(child) || !isOf(child, QuickCheck)) {
      waiting.push(<Fragment key={index}>{child}</Fragment>)
      return
    }
    flush()
    const { id } = child.props as { id: string }
    checks[id] = readCheck(child, pen)
    parts.push({ kind: 'check', checkId: id })
  })
  flush()
  return parts
}

function readCheck(check: ReactElement, pen: Pen): CheckWords {
  const inside = childrenOf(check)
  const words = (component: unknown) => {
    const found = inside.find((child) => isOf(child, component))
    return found ? pen.draw(found).trim() : ''
  }
  const choices = inside.filter((child) => isOf(child, Choice))
  return {
    ask: words(Ask),
    choices: choices.map((choice) => ({ id: (choice.props as { id: string }).id, html: pen.draw(choice).trim() })),
    why: words(Why),
  }
}

function childrenOf(element: ReactElement): ReactElement[] {
  const { children } = element.props as { children?: ReactNode }
  return Children.toArray(children).filter((child): child is ReactElement => isValidElement(child))
}

function isOf(element: ReactElement, component: unknown): boolean {
  return element.type === component
}

function lengthOf(part: ArticlePart, checks: Readonly<Record<string, CheckWords>>): number {
  if (part.kind === 'html') return printed(part.html)
  const { ask, choices, why } = checks[part.checkId] ?? { ask: '', choices: [], why: '' }
  return printed(ask) + printed(why) + choices.reduce((sum, { html }) => sum + printed(html), 0)
}

function printed(html: string): number {
  return html.replace(/<[^>]*>/g, '').length
}
