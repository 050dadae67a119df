// keys rather than texts: these characters are data, nobody reads them on a screen
const DIGIT_OF: Readonly<Record<string, number>> = {
  ...{ 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 〇: 0, 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9, 两: 2 },
  ...{ 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9 },
}
const UNIT_OF: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, 万: 10_000, 亿: 100_000_000 }
const NUMERAL = /[0-9零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖两十拾百佰千仟万亿]+/g

/**
 * One form of what was written in a blank (DESIGN §5.8): NFKC, lower case, without spaces, separators inside numbers and a closing stop;
 * Chinese numerals as digits, so that 二十四小时, 24小时 and ２４ 小时 are the same answer.
 */
export function normaliseBlank(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/[。.;；]+$/, '')
    .replace(NUMERAL, (run) => numeralValue(run) ?? run)
}

/** The run as digits, or null where it is no number, such as 百 in 百姓 or 万一. */
function numeralValue(run: string): string | null {
  const hasUnit = [...run].some((char) => char in UNIT_OF)
  if (!hasUnit) return [...run].map((char) => DIGIT_OF[char]).join('')
  return withUnits(run)
}

/** 一百二十, 3万, 十五: sections of 万 and 亿, each a sum of digit × unit, units falling. */
function withUnits(run: string): string | null {
  let total = 0
  let section = 0
  let digits = ''
  let lastUnit = Infinity
  for (const char of run) {
    const unit = UNIT_OF[char]
    if (unit === undefined) {
      digits += String(DIGIT_OF[char])
      continue
    }
    const isTenAlone = unit === 10 && digits === '' && section === 0
    if (digits === '' && section === 0 && !isTenAlone) return null
    if (unit >= 10_000) {
      total += (section + Number(digits || 0)) * unit
      section = 0
      lastUnit = Infinity
    } else {
      if (unit >= lastUnit || (digits === '' && !isTenAlone)) return null
      section += (digits === '' ? 1 : Number(digits)) * unit
      lastUnit = unit
    }
    digits = ''
  }
  return String(total + section + Number(digits || 0))
}
