/** Lines of a room's record, by the kind of entry. */
export const recordMessagesZh = {
  extension: {
    title: '延长时间',
    effect: '本场仍在作答的考生一律延长；截止时间只能延长，不能缩短。理由写入考场记录。',
    minutes: '延长分钟数',
    reason: '理由',
    submit: '延长',
  },
  record: {
    who: '{{desk}} 座 {{name}}',
    CODE_ISSUED: '监考发出换机码',
    CODE_REFUSED: '换机码错误，还可尝试 {{remaining}} 次',
    PASSWORD_REFUSED: '换机时密码错误',
    SEAT_TAKEN: '换机继续作答（第 {{seat}} 个机位），原机位停止计分',
    DEADLINE_EXTENDED: '延长 {{minutes}} 分钟：{{reason}}',
    CANDIDATE_REMOVED: '移出考生名单（准考证号 {{ticket}}）：{{reason}}',
    CONTENT_DIFFERS: '同一序号收到不同内容，已作为证据保留，未覆盖原答案',
    other: '其他：{{kind}}',
  },
} as const
