import { useEffect, useState } from 'react'
import type { ServerClock } from '../clock/server-clock'

/** The server's time in milliseconds, read again every `everyMs`; null before the first sync. */
export function useServerNow(clock: ServerClock, everyMs = 250): number | null {
  const [now, setNow] = useState(clock.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), everyMs)
    return () => clearInterval(timer)
  }, [clock, everyMs])
  return now
}
