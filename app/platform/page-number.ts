/** Beyond this no list of the platform reaches, and no database must be asked to skip. */
const LAST = 100_000

/** The page of a list that a query asks for, from 1; whatever is no page number is the first. */
export function pageNumber(query: URLSearchParams): number {
  const asked = Math.floor(Number(query.get('page')))
  return asked >= 1 ? Math.min(asked, LAST) : 1
}
