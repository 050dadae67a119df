export type AttemptLock = {
  /** false: another tab of this browser has the exam */
  readonly isHeld: boolean
  readonly release: () => void
}

/**
 * One tab per attempt (Web Lock). `take: 'steal'` is the officer's own wish to go on in this tab; the other one is told at once.
 * Without the interface (insecure context) there is nothing to hold.
 */
export function attemptLock(
  locks: LockManager | undefined,
  candidateId: string,
  take: 'ask' | 'steal',
  onLost: () => void,
): Promise<AttemptLock> {
  if (!locks) return Promise.resolve({ isHeld: true, release: () => undefined })
  return new Promise((resolve) => {
    let release: () => void = () => undefined
    const held = new Promise<void>((done) => (release = done))
    const options: LockOptions = take === 'steal' ? { steal: true } : { ifAvailable: true }
    locks
      .request(`zhigui-hall-${candidateId}`, options, (lock) => {
        resolve({ isHeld: lock !== null, release })
        return lock === null ? undefined : held
      })
      .catch(() => {
        onLost()
        resolve({ isHeld: false, release })
      })
  })
}
