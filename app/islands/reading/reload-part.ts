/** Fetches this page again and puts one of its parts, by id, in the place of what stands here. */
export async function reloadPart(id: string): Promise<void> {
  if (!document.getElementById(id)) return
  const response = await fetch(location.href, { credentials: 'same-origin' })
  if (response.ok) replacePart(id, await response.text())
}

/** Puts the part of another rendering of this page in its place here, and the focus into it if it was there. */
export function replacePart(id: string, html: string): boolean {
  const here = document.getElementById(id)
  const there = new DOMParser().parseFromString(html, 'text/html').getElementById(id)
  if (!here || !there) return false
  const hadFocus = here.contains(document.activeElement)
  here.replaceWith(document.importNode(there, true))
  if (hadFocus) document.getElementById(id)?.focus()
  return true
}
