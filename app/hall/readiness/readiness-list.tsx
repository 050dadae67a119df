import { useEffect, useState } from 'react'
import { useFormat, useT } from '~/ui/i18n'
import { Icon } from '~/ui/icon'
import type { ServerClock } from '../clock/server-clock'
import type { HallClient } from '../protocol/hall-client'
import { readinessChecks, type CheckName, type CheckResult } from './readiness'
import styles from './readiness-list.module.css'

const names: readonly CheckName[] = ['browser', 'storage', 'clock', 'worker', 'connection']
const icons = { good: 'check', fair: 'info', bad: 'alert' } as const

type ReadinessListProps = { readonly client: HallClient; readonly clock: ServerClock; readonly isKept: boolean }

export function ReadinessList({ client, clock, isKept }: ReadinessListProps) {
  const t = useT()
  const format = useFormat()
  const [results, setResults] = useState<Partial<Record<CheckName, CheckResult>>>({})

  useEffect(() => {
    let isGone = false
    const checks = readinessChecks({ client, clock, isKept, wallMs: () => Date.now(), ticks: () => performance.now() })
    for (const name of names) {
      void checks[name]().then((result) => {
        if (!isGone) setResults((before) => ({ ...before, [name]: result }))
      })
    }
    return () => {
      isGone = true
    }
  }, [client, clock, isKept])

  function words({ key, value = 0 }: CheckResult): string {
    return t(`hall:check.${key}`, { ms: value, duration: format.duration(value) })
  }

  return (
    <ul className={styles.list}>
      {names.map((name) => {
        const result = results[name]
        return (
          <li key={name} className={styles.line}>
            <Icon name={result ? icons[result.grade] : 'pending'} className={result ? styles[result.grade] : styles.waiting} />
            <span className={styles.name}>{t(`hall:check.${name}`)}</span>
            <span className={styles.words}>{result ? words(result) : t('hall:check.checking')}</span>
          </li>
        )
      })}
    </ul>
  )
}
