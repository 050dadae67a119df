export const auditZh = {
  record: {
    title: '操作记录',
    lead: '每一次办理，包括被拒绝的，都写入此表；写入后不能更改、删除。',
    caption: '操作记录，最新的在前',
    at: '时间',
    actor: '操作人',
    name: '事项',
    outcome: '结果',
    address: '地址',
    system: '平台',
    public: '未登录',
    find: '按事项查找',
    submit: '查找',
    done: '已办理',
    none: '没有符合条件的记录',
  },
} as const
