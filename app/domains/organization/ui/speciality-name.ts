import { useT } from '~/ui/i18n'
import { isSpeciality } from '../model/speciality'

/** The name of a speciality in the reader's language; an unknown code stays as it is written. */
export function useSpecialityName(): (code: string) => string {
  const t = useT()
  return (code) => (isSpeciality(code) ? t(`organization:speciality.${code}`) : code)
}
