import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { CASE_KINDS } from '~/domains/certification/model/qualification-scheme'
import { myCertificates } from '~/domains/certification/queries/my-certificates.server'
import { MyCertificatesScreen } from '~/domains/certification/ui/my-certificates-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'certification:own.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const { searchParams } = new URL(request.url)
  const kind = CASE_KINDS.find((known) => known === searchParams.get('kind')) ?? 'ADMINISTRATIVE'
  const on = z.iso.date().safeParse(searchParams.get('on')).data ?? null
  return myCertificates(actor, { kind, on }, now())
}

export default function MyCertificates() {
  return <MyCertificatesScreen {...useLoaderData<typeof loader>()} />
}
