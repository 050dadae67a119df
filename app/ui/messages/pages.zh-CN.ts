export const pagesZh = {} as const
