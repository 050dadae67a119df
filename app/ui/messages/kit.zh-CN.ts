export const kitZh = {} as const
