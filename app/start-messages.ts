import type { ContentFault } from '~/domains/study/model/content-fault'
import { faultSentence } from '~/domains/study/ui/content-faults'
import type { Language } from '~/platform/language'
import { translatorFor } from './messages'

/** What the terminal says during a start, in both languages at once: nobody has chosen one yet. */
export interface Line {
  readonly zh: string
  readonly en: string
}

export function migratedLine(names: readonly string[]): Line {
  return { zh: `数据库已更新：${names.join('、')}`, en: `Database migrated: ${names.join(', ')}` }
}

export function ownerLine(note: string): Line {
  return { zh: `以表的属主身份运行：${note}`, en: `Working as the owner of the tables: ${note}` }
}

export const startOverLine: Line = {
  zh: '上次首次启动中途断开，演示数据不完整：已移到一旁，现在重新建立。',
  en: 'The first start was cut off and left the demo world unfinished: it is put aside and made again.',
}

/** The promise of DESIGN §7 in plain words. */
export const promiseLines: Readonly<Record<'embedded' | 'postgres', Line>> = {
  embedded: {
    zh: '内嵌数据库：已确认的作答在进程崩溃后仍在，断电则不保证；正式考试请用 PostgreSQL（DATABASE_URL）。',
    en: 'Embedded database: acknowledged answers survive a crash of the process, not a power cut; for formal exams use PostgreSQL (DATABASE_URL).',
  },
  postgres: { zh: '数据库：PostgreSQL', en: 'Database: PostgreSQL' },
}

/** What an import did, one line a kind of content; files and items left out get a line each. */
export interface ContentReport {
  readonly imported: readonly string[]
  readonly unchanged: readonly string[]
  readonly refused: readonly ((Place & { readonly why: string }) | (Place & Pick<ContentFault, 'fault' | 'detail'>))[]
}

interface Place {
  readonly file: string
  readonly item?: string
  readonly line?: number | null
}

const kinds = {
  regulations: { zh: '法规', en: 'regulations' },
  schemes: { zh: '资格方案', en: 'qualification schemes' },
  items: { zh: '试题', en: 'items' },
  policies: { zh: '阅读规则', en: 'reading policies' },
  modules: { zh: '学习内容', en: 'study texts' },
  scenarios: { zh: '现场情景', en: 'scenarios' },
} as const

export type ContentKind = keyof typeof kinds

export function contentLines(kind: ContentKind, { imported, refused }: ContentReport): Line[] {
  const { zh, en } = kinds[kind]
  const lines: Line[] = []
  if (imported.length > 0) lines.push({ zh: `已导入${zh} ${imported.length} 件`, en: `Imported ${imported.length} ${en}` })
  for (const { file, item, line, ...reason } of refused) {
    const place = [file, line, item].filter((part) => part != null && part !== '*').join(':')
    const why = (language: Language) => ('why' in reason ? reason.why : faultSentence(translatorFor(language), reason))
    lines.push({ zh: `未导入 ${place}：${why('zh-CN')}`, en: `Left out ${place}: ${why('en')}` })
  }
  return lines
}
