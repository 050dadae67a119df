export const certificationZh = {} as const
