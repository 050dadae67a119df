import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { stringify } from 'yaml'

const TOPIC = 'public-security-acts'
const REGULATION = 'public-security-penalties'

const section = (type: string, items: number) => ({ id: type.toLowerCase().replace('_', '-'), type, items, marksEach: 2 })

/** A content directory of one topic with the regulation it cites and a formal blueprint under the whole bank's name. */
export async function oneTopicContent(folder: string): Promise<string> {
  for (const part of ['regulations', 'items', 'blueprints']) await mkdir(path.join(folder, part), { recursive: true })
  for (const file of ['topics.yaml', `items/${TOPIC}.yaml`, `regulations/${REGULATION}.yaml`]) {
    await copyFile(path.join('content', file), path.join(folder, file))
  }
  const sections = [section('SINGLE', 8), section('MULTIPLE', 4), section('TRUE_FALSE', 3), section('FILL_IN', 2)]
  const blueprint = {
    ...{ slug: 'basic-formal', nameZh: '单一主题正式试卷', nameEn: 'Formal paper of one topic', sections },
    ...{ demands: [{ id: 'topic', by: 'topic', values: [TOPIC], minShare: 1 }], sets: ['basic'], allowsPublicItems: true },
  }
  await writeFile(path.join(folder, 'blueprints', 'basic-formal.yaml'), stringify(blueprint))
  return folder
}
