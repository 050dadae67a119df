import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isDemo } from '~/domains/audit/queries/is-demo.server'
import { certificate } from '~/domains/certification/queries/certificate.server'
import { CertificatePrint } from '~/domains/certification/ui/certificate-print'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { now } from '~/platform/clock'
import { env } from '~/platform/env.server'
import { idOr404 } from '~/platform/http'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'certification:print.title' } satisfies PageHandle

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context)
  const at = now()
  const shown = await certificate(actor, idOr404(params.certificateId), at)
  const verifyPage = `${env.PUBLIC_ORIGIN ?? new URL(request.url).origin}/verify`
  const verifyUrl = `${verifyPage}?number=${encodeURIComponent(shown.number)}&code=${shown.checkCode}`
  return { certificate: shown, verifyPage, verifyUrl, printedAt: at.toISOString(), isDemo: await isDemo() }
}

export default function CertificatePrintPage() {
  return <CertificatePrint {...useLoaderData<typeof loader>()} />
}
