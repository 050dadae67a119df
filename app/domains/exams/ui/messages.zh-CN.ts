export const examsZh = {} as const
