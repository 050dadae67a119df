import type { UnitKind, UnitLevel } from '~/domains/organization/model/unit'

export interface SeedUnit {
  readonly key: string
  readonly under: string | null
  readonly code: string
  readonly level: UnitLevel
  readonly kind?: UnitKind
  readonly nameZh: string
  readonly nameEn: string
}

/** An invented province: division codes beginning with 99 are assigned to nobody. */
export const organs: readonly SeedUnit[] = [
  {
    key: 'province',
    under: null,
    code: '990000000000',
    level: 'PROVINCE',
    nameZh: '云澜省公安厅',
    nameEn: 'Yunlan Provincial Public Security Department',
  },
  {
    key: 'provinceLegal',
    under: 'province',
    code: '990000000500',
    level: 'DEPARTMENT',
    kind: 'LEGAL',
    nameZh: '法制总队',
    nameEn: 'Legal Corps',
  },
  {
    key: 'provinceTraining',
    under: 'province',
    code: '990000000700',
    level: 'DEPARTMENT',
    kind: 'TRAINING',
    nameZh: '教育训练总队',
    nameEn: 'Training Corps',
  },
  {
    key: 'provinceTechnology',
    under: 'province',
    code: '990000000900',
    level: 'DEPARTMENT',
    nameZh: '科技信息化总队',
    nameEn: 'Technology Corps',
  },
  { key: 'provinceAudit', under: 'province', code: '990000001100', level: 'DEPARTMENT', nameZh: '审计处', nameEn: 'Audit Office' },
  {
    key: 'qinglan',
    under: 'province',
    code: '990100000000',
    level: 'CITY',
    nameZh: '清岚市公安局',
    nameEn: 'Qinglan City Public Security Bureau',
  },
  {
    key: 'qinglanLegal',
    under: 'qinglan',
    code: '990100000500',
    level: 'DEPARTMENT',
    kind: 'LEGAL',
    nameZh: '清岚市局法制支队',
    nameEn: 'Qinglan Legal Detachment',
  },
  {
    key: 'qinglanTraining',
    under: 'qinglan',
    code: '990100000700',
    level: 'DEPARTMENT',
    kind: 'TRAINING',
    nameZh: '清岚市局教育训练支队',
    nameEn: 'Qinglan Training Detachment',
  },
  {
    key: 'jiangbei',
    under: 'qinglan',
    code: '990102000000',
    level: 'SUB_BUREAU',
    nameZh: '清岚市公安局江北分局',
    nameEn: 'Qinglan PSB Jiangbei Sub-bureau',
  },
  {
    key: 'jiangbeiLegal',
    under: 'jiangbei',
    code: '990102000500',
    level: 'DEPARTMENT',
    kind: 'LEGAL',
    nameZh: '江北分局法制大队',
    nameEn: 'Jiangbei Legal Brigade',
  },
  {
    key: 'jiangbeiTraining',
    under: 'jiangbei',
    code: '990102000700',
    level: 'DEPARTMENT',
    kind: 'TRAINING',
    nameZh: '江北分局教育训练大队',
    nameEn: 'Jiangbei Training Brigade',
  },
  {
    key: 'jiangbeiSupervision',
    under: 'jiangbei',
    code: '990102000800',
    level: 'DEPARTMENT',
    kind: 'SUPERVISION',
    nameZh: '江北分局警务督察大队',
    nameEn: 'Jiangbei Inspection Brigade',
  },
  {
    key: 'jiangbeiPublicOrder',
    under: 'jiangbei',
    code: '990102000300',
    level: 'DEPARTMENT',
    kind: 'ENFORCEMENT',
    nameZh: '江北分局治安管理大队',
    nameEn: 'Jiangbei Public Order Brigade',
  },
  {
    key: 'liuyin',
    under: 'jiangbei',
    code: '990102510000',
    level: 'STATION',
    kind: 'ENFORCEMENT',
    nameZh: '柳荫派出所',
    nameEn: 'Liuyin Police Station',
  },
  {
    key: 'hekou',
    under: 'jiangbei',
    code: '990102520000',
    level: 'STATION',
    kind: 'ENFORCEMENT',
    nameZh: '河口派出所',
    nameEn: 'Hekou Police Station',
  },
  {
    key: 'qinghe',
    under: 'qinglan',
    code: '990121000000',
    level: 'COUNTY',
    nameZh: '青禾县公安局',
    nameEn: 'Qinghe County Public Security Bureau',
  },
  {
    key: 'chengguan',
    under: 'qinghe',
    code: '990121510000',
    level: 'STATION',
    kind: 'ENFORCEMENT',
    nameZh: '青禾城关派出所',
    nameEn: 'Qinghe Chengguan Police Station',
  },
  {
    key: 'wangchuan',
    under: 'province',
    code: '990200000000',
    level: 'CITY',
    nameZh: '望川市公安局',
    nameEn: 'Wangchuan City Public Security Bureau',
  },
  {
    key: 'shiqiao',
    under: 'wangchuan',
    code: '990221000000',
    level: 'COUNTY',
    nameZh: '石桥县公安局',
    nameEn: 'Shiqiao County Public Security Bureau',
  },
  {
    key: 'shiqiaoLegal',
    under: 'shiqiao',
    code: '990221000500',
    level: 'DEPARTMENT',
    kind: 'LEGAL',
    nameZh: '石桥县局法制大队',
    nameEn: 'Shiqiao Legal Brigade',
  },
  {
    key: 'shiqiaoTraining',
    under: 'shiqiao',
    code: '990221000700',
    level: 'DEPARTMENT',
    kind: 'TRAINING',
    nameZh: '石桥县局教育训练大队',
    nameEn: 'Shiqiao Training Brigade',
  },
  {
    key: 'dongmen',
    under: 'shiqiao',
    code: '990221510000',
    level: 'STATION',
    kind: 'ENFORCEMENT',
    nameZh: '石桥东门派出所',
    nameEn: 'Shiqiao Dongmen Police Station',
  },
]

/** Whether a unit stands in the tree under another, or is it. */
export function isWithin(unit: string, top: string): boolean {
  const { under } = organs.find(({ key }) => key === unit)!
  return unit === top || (under !== null && isWithin(under, top))
}
