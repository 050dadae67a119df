/** What the reader has opened is the reader's. */
const KEPT_ATTRIBUTES = ['open']

/**
 * Makes an element say what another rendering of it says, touching only what differs: nodes stay the same nodes, so that focus, selection,
 * scrolling and what was typed stay too. What has the focus is never taken away; it goes with a later copy.
 */
export function patchInPlace(here: Element, there: Element): void {
  const focused = document.activeElement
  patchElement(here, there)
  // moving a row to another place takes the focus from what is in it
  if (focused instanceof HTMLElement && focused !== document.activeElement && here.contains(focused)) focused.focus({ preventScroll: true })
}

function patchElement(here: Element, there: Element): void {
  for (const { name, value } of [...there.attributes]) if (here.getAttribute(name) !== value) here.setAttribute(name, value)
  for (const { name } of [...here.attributes]) {
    if (!there.hasAttribute(name) && !KEPT_ATTRIBUTES.includes(name)) here.removeAttribute(name)
  }
  patchChildren(here, there)
}

function patchChildren(here: Element, there: Element): void {
  const rows = new Map([...here.children].flatMap((child) => (rowOf(child) ? [[rowOf(child), child] as const] : [])))
  let next: Node | null = here.firstChild
  for (const wanted of [...there.childNodes]) {
    const row = rowOf(wanted)
    const match = row ? rows.get(row) : next && isAlike(next, wanted) ? next : undefined
    if (!match) here.insertBefore(document.importNode(wanted, true), next)
    else if (match === next) next = next.nextSibling
    else here.insertBefore(match, next)
    if (match) patchNode(match, wanted)
  }
  while (next) {
    const gone: Node = next
    next = next.nextSibling
    if (!gone.contains(document.activeElement)) here.removeChild(gone)
  }
}

function patchNode(here: Node, there: Node): void {
  if (here instanceof Element && there instanceof Element) patchElement(here, there)
  else if (here.nodeValue !== there.nodeValue) here.nodeValue = there.nodeValue
}

/** A row or entry that is about somebody, known by the first id inside: it must never become somebody else's under a finger. */
function rowOf(node: Node): string {
  if (!(node instanceof Element) || !['TR', 'LI'].includes(node.tagName)) return ''
  return node.querySelector('[id]')?.id ?? ''
}

function isAlike(here: Node, there: Node): boolean {
  return here.nodeType === there.nodeType && here.nodeName === there.nodeName && rowOf(here) === ''
}
