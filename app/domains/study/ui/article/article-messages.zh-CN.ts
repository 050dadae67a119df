/** Headings that the components of an article bring themselves. */
export const articleZh = {
  aims: '学完能做到',
  keyPoints: '要点',
  summary: '小结卡片',
  pitfall: '实践中常见的错误',
  facts: '案情',
  extract: '案卷摘录',
  answers: '由谁承担',
  basis: '依据',
  flow: '判断流程',
  flowStep: '第 {{number}} 步',
  finding: { DEFECT: '执法瑕疵', PROBLEM: '执法问题', FAULT: '执法过错' },
} as const
