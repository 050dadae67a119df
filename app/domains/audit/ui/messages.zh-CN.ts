export const auditZh = {} as const
