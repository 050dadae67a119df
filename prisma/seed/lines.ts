import { administrators, AUTHORITY, people } from './people'

export interface Line {
  readonly zh: string
  readonly en: string
}

/** The demo accounts for the terminal; nothing where this is no demo world. */
export function demoLines(isDemo: boolean, password: string): Line[] {
  if (!isDemo) return []
  const accounts = [
    ...people.map(({ badgeNo, nameZh, nameEn, storyZh, storyEn }) => ({ badgeNo, nameZh, nameEn, storyZh, storyEn })),
    { ...administrators.system, storyZh: '系统管理员，开设账号', storyEn: 'system administrator, opens accounts' },
    { ...administrators.security, storyZh: '安全管理员，授予角色', storyEn: 'security administrator, assigns roles' },
  ]
  const text = accounts.map(({ badgeNo, nameZh, nameEn, storyZh, storyEn }) => {
    const line = `  ${AUTHORITY} ${badgeNo}  ${nameZh} ${nameEn}: ${storyZh} / ${storyEn}`
    return { zh: line, en: line }
  })
  return [
    {
      zh: `演示账号（发证机关 ${AUTHORITY}，密码 ${password}；机构、人员均为虚构）：`,
      en: `Demo accounts (authority ${AUTHORITY}, password ${password}; organs and people are invented):`,
    },
    ...text,
  ]
}
