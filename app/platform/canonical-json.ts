/**
 * One text per value: keys sorted, no spaces, absent members left out, instants as ISO strings (after RFC 8785).
 * What is hashed or compared is written this way, so that a database may reorder keys as it likes.
 */
export function canonicalJson(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (typeof value === 'bigint') return value.toString()
  if (Array.isArray(value)) return `[${value.map((member) => canonicalJson(member === undefined ? null : member)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}
