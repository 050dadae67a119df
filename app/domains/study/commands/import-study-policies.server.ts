import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { systemActor } from '~/domains/audit/model/actor'
import { dayColumn } from '~/platform/calendar-day'
import { db } from '~/platform/db.server'
import { ok } from '~/platform/outcome'
import { StudyPolicyDocument } from '../model/study-policy'
import type { ContentImport } from './import-modules.server'

const FILE = 'study-policies.yaml'

/** Takes over versions that are not there yet; one that is there is never changed, as acknowledgements name it. */
const importStudyPolicy = auditedCommand({
  name: 'study.policy.imported',
  input: StudyPolicyDocument,
  permit: 'system',
  subject: ({ input }) => ({ policyVersion: input.version }),
  async run({ tx, input }) {
    await tx.studyPolicy.create({ data: { ...input, inForceFrom: dayColumn(input.inForceFrom) } })
    return ok(input.version)
  },
})

/** Brings the rules of reading up to the file of a content directory. */
export async function importStudyPolicies(contentDirectory: string, now: Date): Promise<ContentImport> {
  const report: ContentImport = { imported: [], unchanged: [], refused: [] }
  const read = z
    .array(StudyPolicyDocument)
    .min(1)
    .safeParse(await readYaml(join(contentDirectory, FILE)))
  if (!read.success) {
    const keys = read.error.issues.map(({ path }) => path.join('.'))
    return { ...report, refused: [{ file: FILE, line: null, fault: 'bad-key', detail: { key: keys.join(', ') } }] }
  }
  const known = new Set((await db.studyPolicy.findMany({ select: { version: true } })).map(({ version }) => version))
  for (const policy of read.data) {
    if (known.has(policy.version)) report.unchanged.push(String(policy.version))
    else if ((await importStudyPolicy(systemActor, policy, now)).ok) report.imported.push(String(policy.version))
  }
  return report
}

async function readYaml(path: string): Promise<unknown> {
  try {
    return parse(await readFile(path, 'utf8')) as unknown
  } catch {
    return null
  }
}
