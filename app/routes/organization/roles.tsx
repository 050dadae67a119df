import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { RolesScreen } from '~/domains/organization/ui/roles-screen'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'organization:roles.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context)
  return null
}

export default function Roles() {
  return <RolesScreen />
}
