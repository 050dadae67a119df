import { usePick, useT } from '~/ui/i18n'
import { isSpeciality } from '../model/speciality'

/** Names of specialities and of a level with its speciality, in the reader's language. */
export function useLevel() {
  const t = useT()
  const pick = usePick()
  const speciality = (code: string) => (isSpeciality(code) ? t(`certification:speciality.${code}`) : code)
  return {
    speciality,
    withLevel: (level: { readonly nameZh: string; readonly nameEn: string }, code: string) =>
      t('certification:levelAndSpeciality', { level: pick(level.nameZh, level.nameEn), speciality: speciality(code) }),
  }
}
