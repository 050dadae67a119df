import { useSyncExternalStore } from 'react'
import type { Observable } from '../sitting/observable'

export function useObservable<T>({ get, subscribe }: Pick<Observable<T>, 'get' | 'subscribe'>): T {
  return useSyncExternalStore(subscribe, get, get)
}
