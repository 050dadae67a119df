export const studyZh = {} as const
