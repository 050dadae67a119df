import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { domains, filesBelow, isCode, isTest, type SourceFile } from './house'

const app = filesBelow('app').filter(({ path }) => isCode(path))
const everywhere = [...app, ...['prisma/seed', 'scripts', 'tests'].filter((folder) => existsSync(folder)).flatMap(filesBelow)].filter(
  ({ path }) => isCode(path),
)

const FORBIDDEN = /(?:^|[-.])(?:utils?|helpers?|misc|common|shared|managers?|services?|handlers?|legacy|v\d)(?:[-.]|$)/

const hasForbiddenWord = ({ name }: Pick<SourceFile, 'name'>) => FORBIDDEN.test(name)
const isNotKebab = ({ name }: Pick<SourceFile, 'name'>) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:[.][a-zA-Z-]+)*$/.test(name)

function budgetOf(path: string): number {
  if (isTest(path) || path.startsWith('tests/')) return 300
  // the demo world is a list of people and their stories
  if (path.startsWith('prisma/seed/')) return 400
  return path.startsWith('app/routes/') ? 120 : 220
}

const isOverBudget = ({ path, lines }: Pick<SourceFile, 'path' | 'lines'>) => lines > budgetOf(path)

/** A command's file is called as the command it gives; other files of the rooms share at least a word with what they give. */
function isMisnamed({ path, name, text }: Pick<SourceFile, 'path' | 'name' | 'text'>): boolean {
  if (isTest(path) || !/^app\/domains\/[^/]+\/(?:commands|queries)\//.test(path)) return false
  const words = name.replace(/[.]server[.]tsx?$/, '').split('-')
  const commands = [...text.matchAll(/^export const (\w+) = audited/gm)].map(([, word]) => word!.toLowerCase())
  const exported = [...text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(([, word]) => word!.toLowerCase())
  if (commands.length === 1) return !words.every((word) => commands[0]!.includes(word))
  return exported.length > 0 && !exported.some((exportedName) => words.some((word) => exportedName.includes(word.slice(0, 5))))
}

const paths = (files: readonly SourceFile[]) => files.map(({ path }) => path)

test('no file name is a drawer', () => {
  expect(paths(everywhere.filter(hasForbiddenWord))).toEqual([])
})

test('file names are kebab-case', () => {
  expect(paths(everywhere.filter(isNotKebab))).toEqual([])
})

test('there are no barrels', () => {
  expect(paths(app.filter(({ path }) => /[/]index[.]tsx?$/.test(path) && !path.startsWith('app/routes/')))).toEqual([])
})

test('no file is over its budget of lines', () => {
  expect(everywhere.filter(isOverBudget).map(({ path, lines }) => `${path}: ${lines} lines, budget ${budgetOf(path)}`)).toEqual([])
})

test('commands and queries live on the server and are called as what they export', () => {
  const rooms = app.filter(({ path }) => /^app\/domains\/[^/]+\/(?:commands|queries)\//.test(path))
  expect(paths(rooms.filter(({ name }) => !/[.]server(?:[.]test)?[.]tsx?$/.test(name)))).toEqual([])
  expect(paths(rooms.filter(isMisnamed))).toEqual([])
})

test('every domain has the four rooms at most, and a README that explains its words', () => {
  const rooms = filesBelow('app/domains').map(({ path }) => path.split('/').slice(2, 4))
  // the audit's doors stand in front of its rooms: everybody passes them
  const isDoor = ([domain, room]: string[]) => domain === 'audit' && /^(?:audited|append)-[a-z]+[.]server[.](?:test[.])?ts$/.test(room!)
  const strange = rooms.filter((parts) => !isDoor(parts) && !/^(?:model|commands|queries|ui|README[.]md)$/.test(parts[1]!))
  expect(strange.map((parts) => parts.join('/'))).toEqual([])
  expect(domains.filter((domain) => !existsSync(`app/domains/${domain}/README.md`))).toEqual([])
})

test('planted breaches of the naming rules are found', () => {
  expect(['exam-utils.ts', 'utils.ts', 'grade-service.server.ts', 'v2-paper.ts'].filter((name) => !hasForbiddenWord({ name }))).toEqual([])
  expect(['paper.ts', 'shell-worker', 'new-session.tsx'].filter((name) => hasForbiddenWord({ name }))).toEqual([])
  expect(isNotKebab({ name: 'PaperForm.tsx' })).toBe(true)
  expect(isOverBudget({ path: 'app/routes/a.tsx', lines: 121 })).toBe(true)
  const path = 'app/domains/exams/commands/submit-attempt.server.ts'
  expect(isMisnamed({ path, name: 'submit-attempt.server.ts', text: 'export const publishPaper = auditedCommand({})' })).toBe(true)
  expect(isMisnamed({ path, name: 'submit-attempt.server.ts', text: 'export const submitAttempt = auditedCommand({})' })).toBe(false)
})
