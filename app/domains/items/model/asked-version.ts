/** The version an address asks for by `?version=2`; null: the newest. */
export function askedVersion(query: URLSearchParams): number | null {
  const version = Number(query.get('version'))
  return Number.isInteger(version) && version > 0 && version <= 1_000_000 ? version : null
}
