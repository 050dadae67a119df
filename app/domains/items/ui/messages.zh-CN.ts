export const itemsZh = {} as const
