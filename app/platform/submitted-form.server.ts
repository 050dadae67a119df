import { unreadable } from './http'

const FORMS = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i

/**
 * What a form has sent. Every action reads its request here: what no form of ours sends (another type, a spoilt body, a zero byte, which no
 * text of the database may hold) is the sender's fault and told as such. @throws 415, 400
 */
export async function submittedForm(request: Request): Promise<FormData> {
  if (!FORMS.test(request.headers.get('content-type') ?? '')) throw unreadable(415)
  const form = await request.formData().catch(() => null)
  if (!form) throw unreadable(400)
  for (const [name, value] of form) if (name.includes('\0') || typeof value !== 'string' || value.includes('\0')) throw unreadable(400)
  return form
}
