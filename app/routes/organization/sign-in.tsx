import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isDemo } from '~/domains/audit/queries/is-demo.server'
import { signIn } from '~/domains/organization/commands/sign-in.server'
import { findActor } from '~/domains/organization/queries/actor.server'
import { badgeAuthorities } from '~/domains/organization/queries/badge-authorities.server'
import { demoAccounts } from '~/domains/organization/queries/demo-accounts.server'
import { SignInScreen } from '~/domains/organization/ui/sign-in-screen'
import { cookieValue, safeReturnPath } from '~/platform/http'
import { sessionCookie } from '~/platform/session.server'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

const AUTHORITY_COOKIE = 'zhigui-authority'

export const handle = { title: 'organization:signIn.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const to = safeReturnPath(new URL(request.url).searchParams.get('to'))
  if (await findActor(context)) throw redirect(to)
  const authorities = await badgeAuthorities()
  const remembered = cookieValue(context.cookie, AUTHORITY_COOKIE)
  const isDemoWorld = await isDemo()
  return {
    to,
    path: `/sign-in${new URL(request.url).search}`,
    authorities,
    authority: authorities.find((known) => known === remembered) ?? authorities[0] ?? '',
    accounts: isDemoWorld ? await demoAccounts() : [],
    isDemo: isDemoWorld,
    isSignedOut: new URL(request.url).searchParams.has('signed-out'),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = Object.fromEntries(await submittedForm(request))
  const outcome = await signIn({ kind: 'public', address: context.address }, form)
  const values = { authority: String(form.authority ?? ''), badgeNo: String(form.badgeNo ?? '') }
  if (!outcome.ok) {
    const refusal = outcome.refusal === 'not-found' || outcome.refusal === 'not-permitted' ? 'wrong-sign-in' : outcome.refusal
    return data({ refusal, detail: outcome.detail ?? {}, values }, { status: refusal === 'bad-input' ? 400 : 409 })
  }
  const headers = new Headers()
  headers.append('Set-Cookie', sessionCookie(outcome.value.sessionId, context.isSecure))
  headers.append('Set-Cookie', `${AUTHORITY_COOKIE}=${encodeURIComponent(values.authority)}; Path=/; Max-Age=31536000; SameSite=Lax`)
  return redirect(outcome.value.mustChangePassword ? '/password' : safeReturnPath(form.to), { headers })
}

export default function SignIn() {
  return <SignInScreen {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
