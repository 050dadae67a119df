import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isDemo } from '~/domains/audit/queries/is-demo.server'
import { publicVerification } from '~/domains/certification/queries/public-verification.server'
import { mayVerify } from '~/domains/certification/queries/may-verify.server'
import { VerificationScreen, type VerificationScreenProps } from '~/domains/certification/ui/verification-screen'
import { now } from '~/platform/clock'
import { useT } from '~/ui/i18n'
import type { PageHandle } from '~/ui/page-handle'
import { Shell } from '~/ui/shell'

export const handle = { title: 'certification:verify.title' } satisfies PageHandle

type Answer = VerificationScreenProps['answer']

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { pathname, search, searchParams } = new URL(request.url)
  const number = (searchParams.get('number') ?? '').slice(0, 60)
  const code = (searchParams.get('code') ?? '').slice(0, 20)
  const answer: Answer = searchParams.has('number') ? await answerTo(number, code, context.address) : { kind: 'ASK' }
  const status = answer.kind === 'TOO_MANY' ? 429 : answer.kind === 'INCOMPLETE' ? 400 : 200
  return data(
    { number, code, answer, path: pathname + search, isDemo: await isDemo() },
    { status, headers: { 'Cache-Control': 'no-store' } },
  )
}

async function answerTo(number: string, code: string, address: string): Promise<Answer> {
  if (number.trim() === '' || code.trim() === '') return { kind: 'INCOMPLETE' }
  const at = now()
  if (!mayVerify(address, at)) return { kind: 'TOO_MANY' }
  const certificate = await publicVerification(number, code, at)
  return certificate ? { kind: 'FOUND', certificate } : { kind: 'NONE' }
}

export default function Verify() {
  const { path, isDemo: isDemoWorld, ...screen } = useLoaderData<typeof loader>()
  const t = useT()
  return (
    <Shell path={path} unitName={t('certification:verify.place')} isDemo={isDemoWorld} footer={t('certification:verify.footer')}>
      <VerificationScreen {...screen} />
    </Shell>
  )
}
