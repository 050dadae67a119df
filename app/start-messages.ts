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

/** The promise of DESIGN §7 in plain words. */
export const promiseLines: Readonly<Record<'embedded' | 'postgres', Line>> = {
  embedded: {
    zh: '内嵌数据库：已确认的作答在进程崩溃后仍在，断电则不保证；正式考试请用 PostgreSQL（DATABASE_URL）。',
    en: 'Embedded database: acknowledged answers survive a crash of the process, not a power cut; for formal exams use PostgreSQL (DATABASE_URL).',
  },
  postgres: { zh: '数据库：PostgreSQL', en: 'Database: PostgreSQL' },
}
