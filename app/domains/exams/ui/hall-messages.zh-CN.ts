export const hallZh = {} as const
