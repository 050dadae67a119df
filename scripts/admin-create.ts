/** `npm run admin:create -- FILE.json`: the root unit and the first two administrators of a real installation; works once. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { installFirstAdministrators } from '~/domains/organization/commands/install-first-administrators.server'
import { openDatabase, StartRefused } from '~/platform/open-database.server'

const person = (nameZh: string, nameEn: string, badgeNo: string) => ({
  nameZh,
  nameEn,
  authority: 'XX',
  badgeNo,
  position: '管理员',
  speciality: 'GENERAL',
  joinedOn: '2010-07-01',
})
const example = {
  unit: { code: '990000000000', level: 'PROVINCE', nameZh: '某省公安厅', nameEn: 'A Provincial Public Security Department' },
  systemAdministrator: person('甲', 'Jia', '000001'),
  securityAdministrator: person('乙', 'Yi', '000002'),
}

const [file] = process.argv.slice(2)
if (!file) {
  console.log(
    'Usage: npm run admin:create -- FILE.json\nThe file says which unit stands at the top and who the two administrators are, for example:\n',
  )
  console.log(JSON.stringify(example, null, 2))
  process.exit(2)
}
const firstPassword = randomBytes(9).toString('base64url')
try {
  const opened = await openDatabase()
  const outcome = await installFirstAdministrators(JSON.parse(readFileSync(file, 'utf8')), firstPassword).finally(() => opened.close())
  if (outcome.ok) {
    console.log(`Created. Both administrators sign in with the first password ${firstPassword} and must change it at once.`)
  } else {
    console.error(
      outcome.refusal === 'already-installed' ? 'Nothing was done: this installation has units already.' : describe(outcome.detail),
    )
    process.exitCode = 1
  }
} catch (error) {
  console.error(error instanceof StartRefused ? `${error.sentences.zh}\n${error.sentences.en}` : (error as Error).message)
  process.exitCode = 1
}

function describe(detail: Record<string, unknown> = {}): string {
  const issues = (detail.issues ?? []) as { path: (string | number)[]; message: string }[]
  return `Nothing was done. Mend in the file:\n${issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`).join('\n')}`
}
