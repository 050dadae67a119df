import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { certificate } from '~/domains/certification/queries/certificate.server'
import { CertificateScreen } from '~/domains/certification/ui/certificate-screen'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { idOr404 } from '~/platform/http'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: ({ certificate }: { certificate: { number: string } }) => certificate.number } satisfies PageHandle

/** One page for the legal unit and for the officer: who asks decides what is found and offered. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  return { certificate: await certificate(actor, idOr404(params.certificateId), now()) }
}

export default function Certificate() {
  return <CertificateScreen {...useLoaderData<typeof loader>()} />
}
