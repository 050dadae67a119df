import type { Role } from '~/domains/organization/model/roles'
import type { Speciality } from '~/domains/organization/model/speciality'

export interface SeedPerson {
  readonly key: string
  readonly unit: string
  readonly nameZh: string
  readonly nameEn: string
  readonly badgeNo: string
  readonly position: string
  readonly speciality: Speciality
  readonly rank: string
  readonly joinedOn: string
  readonly bornOn: string
  readonly roles?: readonly { readonly role: Role; readonly over: string }[]
  /** the story for which this person is in the world */
  readonly storyZh: string
  readonly storyEn: string
  readonly isNew?: true
}
