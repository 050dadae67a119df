/** What the terminal says when the database stops a start: what is wrong, and what to do about it. */
export interface Sentences {
  readonly zh: string
  readonly en: string
}

const sentences = {
  'database-newer': {
    zh: '数据库比本程序新：其中有本程序不认识的迁移 {migration}。请用新版本程序启动，或从备份恢复旧数据库。数据库未作任何改动。',
    en: 'The database is newer than this code: it holds the migration {migration}, which this code does not know. Start the newer version, or restore an older backup. Nothing was changed.',
  },
  'checksum-changed': {
    zh: '迁移 {migration} 应用之后其文件被改动。请恢复该文件的原内容；要再改结构，请用 npm run db:new 新建迁移。数据库未作任何改动。',
    en: 'The file of the migration {migration} was changed after it had been applied. Restore the file; for a further change write a new migration with npm run db:new. Nothing was changed.',
  },
  'migration-unfinished': {
    zh: '迁移 {migration} 曾由其他工具执行而未完成。请检查数据库，用 prisma migrate resolve 标明其状态后再启动。数据库未作任何改动。',
    en: 'The migration {migration} was begun by another tool and never finished. Look at the database and settle it with prisma migrate resolve, then start again. Nothing was changed.',
  },
  'migration-failed': {
    zh: '迁移 {migration} 失败并已全部撤回：{cause}。请据此处理后再启动。',
    en: 'The migration {migration} failed and was taken back whole: {cause}. Deal with that and start again.',
  },
  'server-too-old': {
    zh: '需要 PostgreSQL 15 或更高版本，而该服务器为 {found}。',
    en: 'PostgreSQL 15 or newer is needed; this server is {found}.',
  },
  unreachable: {
    zh: '连不上数据库 {server}：{cause}。请检查 DATABASE_URL、服务器是否运行、口令与网络。',
    en: 'The database {server} cannot be reached: {cause}. Check DATABASE_URL, that the server runs, the password and the network.',
  },
  'folder-in-use': {
    zh: '数据目录 {folder} 正被进程 {pid} 使用。内嵌数据库只能由一个进程打开：请先停止该进程，或用 DATA_DIR 指定其他目录。',
    en: 'The data folder {folder} is in use by process {pid}. An embedded database is opened by one process only: stop that one first, or name another folder with DATA_DIR.',
  },
  'folder-in-use-elsewhere': {
    zh: '数据目录 {folder} 正被另一台机器或容器使用（{host}）。请先停止它；确知它已停止时，半分钟后再试。',
    en: 'The data folder {folder} is in use by another machine or container ({host}). Stop that one first; if it has stopped already, try again in half a minute.',
  },
  'folder-not-writable': {
    zh: '无法写入数据目录 {folder}：{cause}。请检查目录权限，或用 DATA_DIR 指定其他目录。',
    en: 'The data folder {folder} cannot be written: {cause}. Check its permissions, or name another folder with DATA_DIR.',
  },
} as const satisfies Record<string, Sentences>

export type StorageProblem = keyof typeof sentences

export function storageSentences(refusal: StorageProblem, detail: Readonly<Record<string, unknown>> = {}): Sentences {
  const fill = (sentence: string) => sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(detail[name] ?? '?'))
  return { zh: fill(sentences[refusal].zh), en: fill(sentences[refusal].en) }
}
