/** 林书航 → 林*航, 王伟 → 王*: enough to compare with a paper in hand, too little to find a person (DESIGN §6). */
export function maskedNameZh(name: string): string {
  const signs = [...name.trim()]
  if (signs.length <= 1) return '*'
  if (signs.length === 2) return `${signs[0]}*`
  return `${signs[0]}${'*'.repeat(signs.length - 2)}${signs.at(-1)}`
}

/** Lin Shuhang → L** S**: the first letter of each part; the stars do not tell its length. */
export function maskedNameEn(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .map((part) => `${[...part][0] ?? ''}**`)
    .join(' ')
}

/** 031482 → 03**82. Short numbers show nothing but their ends. */
export function maskedBadge(badgeNo: string): string {
  const kept = badgeNo.length >= 6 ? 2 : 1
  return `${badgeNo.slice(0, kept)}${'*'.repeat(Math.max(2, badgeNo.length - 2 * kept))}${badgeNo.slice(-kept)}`
}
