/** So many places from the front of the room, counted from 0, at which nobody sits: a desk given back is the next one's. */
export function freePlaces(taken: readonly number[], count: number): readonly number[] {
  const sitting = new Set(taken)
  const free: number[] = []
  for (let place = 0; free.length < count; place += 1) if (!sitting.has(place)) free.push(place)
  return free
}

/** `03` is the third place. */
export function placeOfDesk(deskNo: string): number {
  return Number(deskNo) - 1
}

export function deskOfPlace(place: number): string {
  return String(place + 1).padStart(2, '0')
}

const BEFORE_NUMBER = 12

/** Day of the sitting, four characters of the session, a running number: readable, and unique. */
export function ticketNumber(day: string, sessionId: string, number: number): string {
  return `${day.replaceAll('-', '')}${sessionId.slice(-4).toUpperCase()}${String(number).padStart(4, '0')}`
}

/** The last running number that a session has given out, to be higher than any ticket ever printed for it. */
export function lastNumber(tickets: readonly string[]): number {
  return Math.max(0, ...tickets.map((ticket) => Number(ticket.slice(BEFORE_NUMBER)) || 0))
}
