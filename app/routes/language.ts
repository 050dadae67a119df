import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { safeReturnPath } from '~/platform/http'
import { defaultLanguage, isLanguage, languageCookieHeader } from '~/platform/language'
import { submittedForm } from '~/platform/submitted-form.server'

/** Keeps the reader's language and goes back to the page. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await submittedForm(request)
  const chosen = form.get('language')
  const language = isLanguage(chosen) ? chosen : defaultLanguage
  return redirect(safeReturnPath(form.get('returnTo')), { headers: { 'Set-Cookie': languageCookieHeader(language, context.isSecure) } })
}
