import { useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import type { ActKind } from '../model/decision'
import { ConsequenceList } from './consequence-list'

/** What an act brings about once approved, and what it does not change. */
export function ActConsequences({ kind }: { readonly kind: ActKind }) {
  const t = useT()
  return (
    <Sheet title={t('certification:acts.consequences')}>
      <ConsequenceList
        entries={[
          {
            id: 'cases',
            icon: kind === 'REINSTATEMENT' ? 'valid' : 'ban',
            tone: 'duty',
            text: t(`certification:acts.effects.${kind}.cases`),
          },
          { id: 'emergency', icon: 'info', text: t(`certification:acts.effects.${kind}.emergency`) },
          { id: 'end', icon: 'calendar', tone: 'duty', text: t(`certification:acts.effects.${kind}.end`) },
          { id: 'archive', icon: 'archive', text: t(`certification:acts.effects.${kind}.archive`) },
        ]}
      />
    </Sheet>
  )
}

/** What the platform checked; it informs and never decides. */
export function ActChecks({ isPossible, isWaiting }: { readonly isPossible: boolean; readonly isWaiting: boolean }) {
  const t = useT()
  const look = (isGood: boolean) => (isGood ? ({ icon: 'valid', tone: 'ok' } as const) : ({ icon: 'alert', tone: 'duty' } as const))
  return (
    <Sheet title={t('certification:acts.checks')} note={t('certification:acts.checksNote')}>
      <ConsequenceList
        entries={[
          {
            id: 'possible',
            ...look(isPossible),
            text: t(isPossible ? 'certification:acts.check.possible' : 'certification:acts.check.notPossible'),
          },
          {
            id: 'waiting',
            ...look(!isWaiting),
            text: t(isWaiting ? 'certification:acts.check.waiting' : 'certification:acts.check.noWaiting'),
          },
          { id: 'second', icon: 'users', text: t('certification:acts.check.secondPerson') },
        ]}
      />
    </Sheet>
  )
}
