import { replacePart } from './reload-part'

/** Quick checks are answered, and answered again, where they stand: the server's page is fetched and only the card exchanged. */
export function replaceInPlace(reader: HTMLElement): void {
  reader.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    const card = form.closest<HTMLElement>('[data-check]')
    if (!card) return
    event.preventDefault()
    void answer(form, card)
  })
  reader.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-check] a[href*="again="]')
    const card = link?.closest<HTMLElement>('[data-check]')
    if (!link || !card || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void exchange(card, link.href).catch(() => location.assign(link.href))
  })
}

async function answer(form: HTMLFormElement, card: HTMLElement): Promise<void> {
  try {
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    const response = await fetch(form.action, { method: 'POST', body })
    const html = await response.text()
    if (response.ok && replacePart(card.id, html)) return
    showRefusal(form, html)
  } catch {
    form.submit()
  }
}

async function exchange(card: HTMLElement, href: string): Promise<void> {
  const response = await fetch(href)
  if (!response.ok || !replacePart(card.id, await response.text())) location.assign(href)
}

/** The sentence of the page that refused, above the button. */
function showRefusal(form: HTMLFormElement, html: string): void {
  const words = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-refusal]')?.textContent
  if (!words) return form.submit()
  const existing = form.querySelector('[role="alert"]')
  const line = existing ?? document.createElement('p')
  line.setAttribute('role', 'alert')
  line.textContent = words
  if (!existing) form.insertBefore(line, form.lastElementChild)
}
