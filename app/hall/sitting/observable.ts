export type Observable<T> = {
  readonly get: () => T
  readonly set: (change: Partial<T> | ((before: T) => Partial<T>)) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** A value of several fields that screens watch (`useSyncExternalStore`). Listeners hear of a change only if a field differs. */
export function observable<T extends object>(initial: T): Observable<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(change) {
      const fields = typeof change === 'function' ? change(value) : change
      const isSame = (Object.keys(fields) as (keyof T)[]).every((name) => Object.is(value[name], fields[name]))
      if (isSame) return
      value = { ...value, ...fields }
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
