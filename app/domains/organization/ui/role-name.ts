import { useT } from '~/ui/i18n'
import { roles, type Role } from '../model/roles'

/** The name of a role in the reader's language; a role this version does not know stays as it is written. */
export function useRoleName(): (role: string) => string {
  const t = useT()
  return (role) => (roles.includes(role as Role) ? t(`organization:role.${role as Role}`) : role)
}
