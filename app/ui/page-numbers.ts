/** Which page numbers to offer: the ends and the neighbours, a gap (null) between them. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages)
  const unique = [...new Set(wanted)].sort((a, b) => a - b)
  return unique.flatMap((number, index) => {
    const before = unique[index - 1]
    if (before === undefined || number - before === 1) return [number]
    return number - before === 2 ? [number - 1, number] : [null, number]
  })
}

/** The address of another page of the same list: only `page` changes, the filters stay. */
export function pageHref(url: string, page: number, name = 'page'): string {
  const [path = '', query = ''] = url.split('?')
  const parameters = new URLSearchParams(query)
  if (page > 1) parameters.set(name, String(page))
  else parameters.delete(name)
  const rest = parameters.toString()
  return rest ? `${path}?${rest}` : path
}
