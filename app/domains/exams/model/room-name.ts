/** Whether two names that people typed mean one room: width, case and spaces aside. */
export function isSameRoom(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}
