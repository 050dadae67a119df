import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Citation } from '~/domains/regulations/model/citation'

const LawFile = z.object({
  id: z.string(),
  version: z.coerce.string(),
  inForceFrom: z.string(),
  articles: z.record(z.string(), z.string()),
})

/** Texts of law at hand, by `regulation@version`. They are only asked, never shown or kept. */
export interface LawTexts {
  /** undefined: no text of this version at hand; null: the version has no such article */
  article(citation: Pick<Citation, 'regulation' | 'version' | 'article'>): string | null | undefined
}

/** The folder of law texts cannot be used; the message says what is wrong with which file. */
export class UnusableLawTexts extends Error {}

/**
 * Reads a folder of `{ id, version, inForceFrom, articles }` files; the id is the regulation's slug, mostly with a year behind it.
 * @throws UnusableLawTexts
 */
export function lawTexts(folder: string | undefined): LawTexts | null {
  if (!folder) return null
  const laws = new Map<string, Readonly<Record<string, string>>>()
  for (const law of lawFiles(folder)) {
    const slug = law.id.replace(/-\d{4}$/, '')
    laws.set(`${slug}@${law.version}`, law.articles)
    laws.set(`${slug}@${law.inForceFrom.slice(0, 4)}`, laws.get(`${slug}@${law.inForceFrom.slice(0, 4)}`) ?? law.articles)
  }
  return {
    article({ regulation, version, article }) {
      const articles = laws.get(`${regulation}@${version}`)
      return articles ? (articles[article] ?? null) : undefined
    },
  }
}

function lawFiles(folder: string): z.output<typeof LawFile>[] {
  let names: string[]
  try {
    names = readdirSync(folder).filter((file) => file.endsWith('.json'))
  } catch {
    throw new UnusableLawTexts(`${folder}: LAWS_DIR must be a folder that can be read.`)
  }
  if (names.length === 0) throw new UnusableLawTexts(`${folder}: LAWS_DIR holds no .json file, so no citation can be checked.`)
  return names.map((name) => {
    let content: unknown
    try {
      content = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    } catch (error) {
      throw new UnusableLawTexts(`${join(folder, name)}: ${error instanceof Error ? error.message : String(error)}`)
    }
    const read = LawFile.safeParse(content)
    if (read.success) return read.data
    const [issue] = read.error.issues
    throw new UnusableLawTexts(`${join(folder, name)}: ${issue!.path.join('.')} ${issue!.message}`)
  })
}
