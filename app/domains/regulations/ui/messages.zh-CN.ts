export const regulationsZh = {} as const
