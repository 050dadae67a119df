import { systemActor } from '~/domains/audit/model/actor'
import { importItemFile } from '~/domains/items/commands/import-item-file.server'
import { reviewItems } from '~/domains/items/commands/review-items.server'
import { writeItem } from '~/domains/items/commands/write-item.server'
import { ItemDocument } from '~/domains/items/model/item-document'
import { db } from '~/platform/db.server'
import { done, type Population } from './populate'

const DAY = 86_400_000

/**
 * What waits at the reviewers' desk: three drafts of the writer, one of which replaces a version that was returned, and one that came from
 * outside and has the first of its two approvals. Sealed papers are older and hold none of them.
 */
export async function seedDrafts({ as }: Population, now: Date): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * DAY)
  const writer = await as('tang')
  const write = async (document: object, days: number) => done(await writeItem(writer, { secretItem: item(document) }, ago(days)))
  const first = await write(defenceAndAttitude, 9)
  const remark = '“不认错”和“申辩”是两件事，考生会就此争议。请只问申辩。'
  done(await reviewItems(await as('li'), { itemVersionIds: [first.itemVersionId], verdict: 'RETURNED', remark }, ago(7)))
  await write(defenceAlone, 5)
  await write(fastTrackHours, 4)
  await write(stationFine, 2)
  done(await importItemFile(systemActor, { file: 'interpreter.yaml', secretItems: [item(interpreter)] }, ago(6)))
  const { id } = await db.itemVersion.findFirstOrThrow({ where: { item: { slug: interpreter.slug } }, select: { id: true } })
  done(await reviewItems(await as('zhou'), { itemVersionIds: [id], verdict: 'APPROVED' }, ago(3)))
}

const item = (document: object) => ItemDocument.parse({ difficulty: 'MEDIUM', sets: ['basic', 'mock'], asOf: '2026-06-30', ...document })

const defence = {
  slug: 'defence-does-not-aggravate',
  topic: 'notice-and-statement',
  type: 'TRUE_FALSE',
  citations: ['public-security-penalties@2025:112'],
  answer: false,
  enemies: ['notice-no-aggravation'],
  explanation: {
    zh: '《治安管理处罚法》第112条：不得因违反治安管理行为人的陈述、申辩而加重其处罚。',
    en: 'Public Security Administration Punishments Law Article 112: a statement or defence may not make the punishment heavier.',
  },
}

const defenceAndAttitude = {
  ...defence,
  stem: {
    zh: '违反治安管理行为人不认错、反复申辩的，公安机关可以加重处罚。',
    en: 'Where the person does not admit the act and keeps defending it, the police may impose a heavier punishment.',
  },
}

const defenceAlone = {
  ...defence,
  stem: {
    zh: '违反治安管理行为人陈述、申辩的，公安机关可以因此加重处罚。',
    en: 'Where the person makes a statement in defence, the police may for that reason impose a heavier punishment.',
  },
  note: '按审题意见只问申辩，不再提“不认错”。',
}

const fastTrackHours = {
  slug: 'fast-track-decision-hours',
  enemies: ['fast-track-48h'],
  topic: 'fast-track',
  type: 'FILL_IN',
  citations: ['administrative-case-procedure@2018:47'],
  stem: {
    zh: '快速办理的行政案件，公安机关应当在违法嫌疑人到案后____小时内作出处理决定。',
    en: 'On the fast track the police decide within ____ hours of the suspect’s arrival.',
  },
  blanks: [{ accepted: ['48', '48小时', '48 hours'] }],
  explanation: {
    zh: '《公安机关办理行政案件程序规定》第47条：快速办理的案件，应当在违法嫌疑人到案后48小时内作出处理决定。',
    en: 'Provisions on Procedures for Administrative Cases Article 47: a fast-track case is decided within 48 hours of arrival.',
  },
}

const stationFine = {
  slug: 'station-fine-ceiling',
  enemies: ['station-decision-power'],
  topic: 'decision-and-legal-review',
  type: 'SINGLE',
  difficulty: 'EASY',
  citations: ['public-security-penalties@2025:109'],
  stem: {
    zh: '依照现行《治安管理处罚法》，公安派出所可以决定的罚款最高是多少？',
    en: 'Under the Public Security Administration Punishments Law in force, up to which fine may a police station decide?',
  },
  options: [
    {
      id: 'a',
      zh: '500元',
      en: '500 yuan',
      why: {
        zh: '500元是2012年文本的上限，现行法的当场处罚也以500元为限，不是派出所决定权的上限。',
        en: 'That was the limit of the 2012 text; today it is the limit of punishment on the spot, not of what a station may decide.',
      },
    },
    { id: 'b', zh: '1000元', en: '1,000 yuan', correct: true },
    {
      id: 'c',
      zh: '2000元',
      en: '2,000 yuan',
      why: {
        zh: '超过1000元的罚款由县级以上公安机关决定；2000元是旧法听证的起点。',
        en: 'Fines above 1,000 yuan are for county-level organs; 2,000 was the old threshold of a hearing.',
      },
    },
    {
      id: 'd',
      zh: '4000元',
      en: '4,000 yuan',
      why: {
        zh: '4000元是现行法听证的起点，与派出所的决定权无关。',
        en: 'That is today’s threshold of a hearing and has nothing to do with the station.',
      },
    },
  ],
  explanation: {
    zh: '《治安管理处罚法》第109条：处罚由县级以上公安机关决定；其中警告和1000元以下的罚款可以由公安派出所决定。',
    en: 'Public Security Administration Punishments Law Article 109: county-level organs decide; a station may decide on a warning or a fine up to 1,000 yuan.',
  },
  note: '干扰项取自旧法上限和两部文本的听证起点。',
}

const interpreter = {
  slug: 'interpreter-for-questioning',
  enemies: ['language-interpreter'],
  topic: 'inquiry-procedure',
  type: 'TRUE_FALSE',
  difficulty: 'EASY',
  citations: ['public-security-penalties@2025:101'],
  answer: true,
  stem: {
    zh: '询问不通晓当地通用语言文字的违反治安管理行为人，应当配备翻译人员。',
    en: 'A person who does not know the local language is questioned with an interpreter.',
  },
  explanation: {
    zh: '《治安管理处罚法》第101条：询问不通晓当地通用语言文字的人，应当配备翻译人员。',
    en: 'Public Security Administration Punishments Law Article 101: persons who do not know the local language are given an interpreter.',
  },
}
