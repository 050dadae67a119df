import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { examPolicies } from '~/domains/exams/queries/exam-policies.server'
import { PolicyListScreen } from '~/domains/exams/ui/policy-list-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'exams:policies.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { policies: await examPolicies(await requireActor(request, context)) }
}

export default function ExamPolicies() {
  return <PolicyListScreen {...useLoaderData<typeof loader>()} />
}
