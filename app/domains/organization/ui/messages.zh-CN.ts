export const organizationZh = {} as const
