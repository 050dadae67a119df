import { usePick, useT } from '~/ui/i18n'

const KINDS = [
  'CODE_ISSUED',
  'CODE_REFUSED',
  'PASSWORD_REFUSED',
  'SEAT_TAKEN',
  'DEADLINE_EXTENDED',
  'CONTENT_DIFFERS',
  'CANDIDATE_REMOVED',
] as const

/** An entry of the room's record as the server keeps it. */
export interface RecordRow {
  readonly id: string
  readonly at: string | Date
  readonly kind: string
  readonly who: { readonly nameZh: string; readonly nameEn: string; readonly deskNo: string } | null
  readonly detail: Readonly<Record<string, unknown>>
}

/** An entry of the room's record in the reader's words. */
export function useRecordWords() {
  const t = useT()
  const pick = usePick()
  return ({ id, at, kind, who, detail }: RecordRow) => {
    const known = KINDS.find((one) => one === kind)
    const values = Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, String(value)]))
    // who was taken off the list is named by the entry itself
    const named = who ?? (values.deskNo ? { nameZh: values.nameZh ?? '', nameEn: values.nameEn ?? '', deskNo: values.deskNo } : null)
    return {
      id,
      at: new Date(at).toISOString(),
      title: named ? t('exams:record.who', { desk: named.deskNo, name: pick(named.nameZh, named.nameEn) }) : '',
      line: known ? t(`exams:record.${known}`, values) : t('exams:record.other', { kind }),
    }
  }
}
