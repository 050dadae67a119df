import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { signOut } from '~/domains/organization/commands/sign-out.server'
import { findActor } from '~/domains/organization/queries/actor.server'
import { forgetIdentity } from '~/domains/organization/queries/hot-identity.server'
import { blankSessionCookie } from '~/platform/session.server'
import { submittedForm } from '~/platform/submitted-form.server'

/** Ends this sign-in, or with `everywhere` all of the account's. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await findActor(context)
  const form = await submittedForm(request)
  if (actor) {
    await signOut(actor, { everywhere: form.get('everywhere') === 'yes' })
    forgetIdentity(actor.sessionId)
  }
  return redirect('/sign-in?signed-out', { headers: { 'Set-Cookie': blankSessionCookie(context.isSecure) } })
}
