import { CanDoList } from '~/ui/can-do-list'
import { useT } from '~/ui/i18n'
import type { MayActAnswer, ReasonCode } from '../model/may-act'
import type { CaseRole } from '../model/qualification-scheme'
import { BasisList, type ShownBasis } from './basis-list'

export interface ShownRole {
  readonly role: CaseRole
  readonly answer: MayActAnswer
  readonly reasons: readonly {
    readonly code: ReasonCode
    readonly certificate: string | null
    readonly isProvincial: boolean
    readonly basis: readonly ShownBasis[]
  }[]
}

const verdicts = { allow: 'yes', assistOnly: 'assist', deny: 'no' } as const

/** Which roles an officer may take, and why not. */
export function CanDo({ roles }: { readonly roles: readonly ShownRole[] }) {
  const t = useT()
  return (
    <CanDoList
      roles={roles.map(({ role, answer, reasons }) => ({
        role: t(`certification:roles.${role}`),
        verdict: verdicts[answer],
        reason: reasons.map(({ code, certificate, isProvincial, basis }) => (
          <span key={code}>
            {' '}
            {t(`certification:reasons.${code}`, { certificate: certificate ?? '' })}
            {isProvincial && ` · ${t('certification:provincial')}`}
            {role === 'ASSIST' && answer === 'assistOnly' && ` · ${t('certification:assistTerms')}`}
            {basis.length > 0 && (
              <>
                {' · '}
                <BasisList bases={basis} />
              </>
            )}
          </span>
        )),
      }))}
    />
  )
}
