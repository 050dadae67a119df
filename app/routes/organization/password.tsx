import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changePassword } from '~/domains/organization/commands/change-password.server'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { PasswordScreen } from '~/domains/organization/ui/password-screen'
import { sessionCookie } from '~/platform/session.server'
import { submittedForm } from '~/platform/submitted-form.server'
import type { PageHandle } from '~/ui/page-handle'

export const handle = { title: 'organization:password.title' } satisfies PageHandle

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { mustChangePassword } = await requireActor(request, context)
  return { isFirst: mustChangePassword }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context)
  const outcome = await changePassword(actor, Object.fromEntries(await submittedForm(request)))
  if (!outcome.ok) return data({ refusal: outcome.refusal }, { status: outcome.refusal === 'bad-input' ? 400 : 409 })
  return redirect('/account?changed', { headers: { 'Set-Cookie': sessionCookie(outcome.value.sessionId, context.isSecure) } })
}

export default function Password() {
  return <PasswordScreen {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()?.refusal} />
}
