import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { officerHome } from '~/domains/dashboards/queries/officer-home.server'
import { DiagnosticTests } from '~/domains/dashboards/ui/diagnostic-tests'
import { useOfficerHome } from '~/domains/dashboards/ui/officer-words'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { OfficerHome } from '~/ui/home/officer-home'
import { Stack } from '~/ui/layout'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'frame:navigation.home' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const at = now()
  const { exams, ...home } = await officerHome(actor, at)
  const inHall = <E extends { candidateId: string }>(exam: E) => ({
    ...exam,
    hallHref: `/hall/${context.language}/?candidate=${exam.candidateId}`,
  })
  return { ...home, now: at.toISOString(), exams: { open: exams.open.map(inHall), upcoming: exams.upcoming.map(inHall) } }
}

export default function Home() {
  const data = useLoaderData<typeof loader>()
  return (
    <Stack>
      <div>
        <OfficerHome {...useOfficerHome(data)} />
      </div>
      <DiagnosticTests tests={data.exams.open} />
    </Stack>
  )
}
