import { useSpecialityName } from '~/domains/organization/ui/speciality-name'
import { usePick, useT } from '~/ui/i18n'

/** Names of specialities and of a level with its speciality, in the reader's language. */
export function useLevel() {
  const t = useT()
  const pick = usePick()
  const speciality = useSpecialityName()
  return {
    speciality,
    withLevel: (level: { readonly nameZh: string; readonly nameEn: string }, code: string) =>
      t('certification:levelAndSpeciality', { level: pick(level.nameZh, level.nameEn), speciality: speciality(code) }),
  }
}
