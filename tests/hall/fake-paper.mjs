/** A small paper of invented questions in every shape the hall knows; texts are long enough to look at. */
const both = (zh, en) => ({ zh, en })

const singles = [
  [
    '公安机关对违反治安管理行为人传唤后应当及时询问查证，询问查证的时间一般不得超过：',
    'After a summons, an inquiry may as a rule last no longer than:',
    ['八小时', '十二小时', '二十四小时', '四十八小时'],
    ['eight hours', 'twelve hours', 'twenty-four hours', 'forty-eight hours'],
  ],
  [
    '对现场发现的违反治安管理行为人，人民警察经出示人民警察证，可以采取的传唤方式是：',
    'An offender found on the spot may, once the police identification is shown, be summoned:',
    ['口头传唤', '书面传唤', '强制传唤', '公告传唤'],
    ['orally', 'in writing', 'by force', 'by public notice'],
  ],
  [
    '检查公民住所应当出示的证件和文书是：',
    'What must be shown before a citizen’s home is inspected?',
    ['人民警察证和检查证', '仅人民警察证', '介绍信', '立案决定书'],
    [
      'Police identification and an inspection warrant',
      'Police identification only',
      'A letter of introduction',
      'The decision to open the case',
    ],
  ],
]
const multiples = [
  [
    '根据《治安管理处罚法》（2025修订），对经传唤到案的违反治安管理行为人进行询问查证，下列说法正确的有：',
    'Under the Public Security Administration Punishments Law (2025 revision), which statements about the inquiry of a person who has been summoned are correct?',
    [
      '询问查证的时间一般不得超过八小时',
      '涉案人数众多、违反治安管理行为人身份不明的，不得超过十二小时',
      '情况复杂，依法可能适用行政拘留处罚的，不得超过四十八小时',
      '在执法办案场所询问的，应当全程同步录音录像',
    ],
    [
      'As a rule, an inquiry may last no longer than eight hours.',
      'Where many persons are involved or the identity is unknown, no longer than twelve hours.',
      'Where the case is complex and detention may be imposed, no longer than forty-eight hours.',
      'An inquiry in a case-handling area must be recorded in full, sound and picture.',
    ],
  ],
  [
    '作出处罚决定之前应当告知当事人的有：',
    'Before a punishment is decided, the person must be told of:',
    ['拟作出处罚的内容', '事实、理由、依据', '陈述、申辩的权利', '办案民警的住址'],
    ['the punishment intended', 'facts, reasons and legal basis', 'the right to state and to defend', 'the address of the officer'],
  ],
]

let serial = 0
const id = (kind) => `${kind}${String((serial += 1)).padStart(3, '0')}`
const options = (zh, en) => zh.map((text, index) => ({ optionId: id('o'), text: both(text, en?.[index] ?? null) }))

function fill(count, make) {
  return Array.from({ length: count }, (_, index) => make(index))
}

export function fakePaper({ single = 12, multiple = 8, judge = 6, blanks = 2 } = {}) {
  serial = 0
  const choice = (type, marks, ruleKey, pool) => (index) => {
    const [zh, en, optionsZh, optionsEn] = pool[index % pool.length]
    return {
      questionId: id('q'),
      type,
      marks,
      ruleKey,
      stem: both(zh, index === 1 ? null : en),
      options: options(optionsZh, index === 1 ? null : optionsEn),
    }
  }
  const caseText = both(
    '3月14日21时许，清岚市江口区某烧烤店内，赵某与邻桌顾客因座位发生争执，赵某持啤酒瓶将对方左手划伤。民警到场后，赵某情绪激动，拒绝说明身份。民警将其带至执法办案场所，21时50分开始询问，并通知其家属。次日，伤情鉴定为轻微伤。赵某提出自己有自动投案的情节，并要求听证。',
    'At about 21:00 on 14 March, in a grill restaurant in Jiangkou district, Zhao quarrelled with a guest at the next table over a seat and cut the guest’s left hand with a beer bottle. When officers arrived, Zhao was agitated and refused to say who he was. He was taken to the case-handling area; the inquiry began at 21:50 and his family was told. The next day the injury was certified as minor. Zhao claimed to have come forward by himself and asked for a hearing.',
  )
  const group = { id: 'g1', text: caseText }
  const sections = [
    { id: 's1', type: 'SINGLE', titleKey: 'SINGLE', questions: fill(single, choice('SINGLE', 1, 'single-exact', singles)) },
    {
      id: 's2',
      type: 'MULTIPLE',
      titleKey: 'MULTIPLE',
      questions: fill(multiple, choice('MULTIPLE', 1.5, 'multiple-missing-half', multiples)),
    },
    {
      id: 's3',
      type: 'TRUE_FALSE',
      titleKey: 'TRUE_FALSE',
      questions: fill(judge, () => ({
        questionId: id('q'),
        type: 'TRUE_FALSE',
        marks: 0.5,
        ruleKey: 'single-exact',
        stem: both(
          '人民警察当场扣押物品的，应当会同在场见证人和被扣押物品持有人查点清楚。',
          'When objects are seized on the spot, they are counted together with a witness and the holder.',
        ),
        options: options(['正确', '错误'], ['True', 'False']),
      })),
    },
    {
      id: 's4',
      type: 'FILL_IN',
      titleKey: 'FILL_IN',
      questions: fill(blanks, () => ({
        questionId: id('q'),
        type: 'FILL_IN',
        marks: 2,
        ruleKey: 'fill-in-per-blank',
        blanks: 2,
        stem: both(
          '询问查证的时间一般不得超过____小时；情况复杂，可能适用行政拘留的，不得超过____小时。',
          'An inquiry lasts no longer than ____ hours as a rule, and no longer than ____ hours where detention may be imposed.',
        ),
      })),
    },
    {
      id: 's5',
      type: 'CASE_GROUP',
      titleKey: 'CASE_GROUP',
      questions: [
        { ...choice('SINGLE', 2, 'single-exact', singles)(0), group },
        { ...choice('MULTIPLE', 3, 'multiple-all-or-nothing', multiples)(0), group },
      ],
    },
  ]
  const all = sections.flatMap(({ questions }) => questions)
  return {
    paperId: 'paper-a',
    form: 'A',
    titleZh: '2026年度基本级执法资格等级考试',
    titleEn: '2026 basic-level qualification exam',
    totalMarks: all.reduce((sum, { marks }) => sum + marks, 0),
    sections,
  }
}

export function orderOf(paper) {
  return {
    questions: paper.sections.map(({ questions }) => questions.map(({ questionId }) => questionId)),
    options: Object.fromEntries(
      paper.sections.flatMap(({ questions }) =>
        questions.filter((q) => q.options).map((q) => [q.questionId, q.options.map(({ optionId }) => optionId)]),
      ),
    ),
  }
}
