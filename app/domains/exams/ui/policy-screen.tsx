import { Banner } from '~/ui/banner'
import { LinkButton } from '~/ui/button'
import { DefinitionList } from '~/ui/definition-list'
import { FactList } from '~/ui/fact-list'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Columns, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import type { DeskAnswer as Answer } from '../model/desk-form'
import { policyFieldNames, type ExamPolicy } from '../model/exam-policy'
import { policyValues } from '../model/policy-form'
import { DeskAnswer } from './desk-answer'
import { PolicyForm } from './policy-form'
import { PolicyVersions, type PolicyVersion } from './policy-versions'
import { usePolicyWords, type LevelChoice } from './policy-words'

export interface PolicyScreenProps {
  readonly policy: ExamPolicy
  readonly version: number
  readonly keeper: { readonly nameZh: string; readonly nameEn: string } | null
  readonly mayChange: boolean
  readonly versions: readonly PolicyVersion[]
  readonly levels: readonly LevelChoice[]
  /** what the page before this one did */
  readonly done: 'saved' | 'same' | null
  readonly answer?: Answer
}

/** One policy: its numbers to change, or to read where another unit sets them, and every version there was. */
export function PolicyScreen(props: PolicyScreenProps) {
  const { policy, version, mayChange, versions, levels, done, answer } = props
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const [current] = versions
  const exams = versions.reduce((sum, one) => sum + one.exams, 0)
  const cancelHref = '/exam-papers/policies'
  return (
    <>
      <PageTitle
        title={pick(policy.nameZh, policy.nameEn)}
        lead={t('exams:policy.lead', {
          ...{ kind: t(`exams:kind.${policy.kind}`), version, date: current ? format.date(current.validFrom) : '–' },
        })}
        aside={
          <LinkButton href={cancelHref} icon="left">
            {t('exams:policies.title')}
          </LinkButton>
        }
      />
      <Stack>
        {done && !answer && (
          <Banner tone={done === 'saved' ? 'ok' : 'info'} title={t(`exams:policy.${done}`, { version })} isStatus>
            {done === 'saved' && t('exams:policy.savedMore')}
          </Banner>
        )}
        {answer?.refusal === 'policy-changed' ? (
          <Banner tone="danger" title={t('exams:policy.changed', { version })} isAlert>
            {t('exams:policy.changedMore')}
          </Banner>
        ) : (
          <DeskAnswer answer={answer} />
        )}
        {!mayChange && <ForeignNote {...props} />}
        <Columns aside={<AfterSaving version={version + 1} exams={exams} />}>
          {mayChange ? (
            <PolicyForm
              values={{ ...policyValues(policy), slug: policy.slug }}
              baseVersion={version}
              levels={levels}
              cancelHref={cancelHref}
              answer={answer}
            />
          ) : (
            <Numbers policy={policy} levels={levels} />
          )}
        </Columns>
        <PolicyVersions versions={versions} levels={levels} />
      </Stack>
    </>
  )
}

function ForeignNote({ keeper }: PolicyScreenProps) {
  const t = useT()
  const pick = usePick()
  const title = keeper ? t('exams:policy.foreign', { keeper: pick(keeper.nameZh, keeper.nameEn) }) : t('exams:policy.foreignNone')
  return (
    <Banner
      icon="lock"
      title={title}
      action={
        <LinkButton href="/exam-papers/policies/new" isSmall>
          {t('exams:policies.make')}
        </LinkButton>
      }
    >
      {t('exams:policy.foreignMore')}
    </Banner>
  )
}

function Numbers({ policy, levels }: { readonly policy: ExamPolicy; readonly levels: readonly LevelChoice[] }) {
  const { labelOf, words } = usePolicyWords(levels)
  return (
    <Sheet>
      <DefinitionList facts={policyFieldNames.map((field) => ({ label: labelOf(field), value: words(policy, field) }))} />
    </Sheet>
  )
}

/** What a change touches and what it leaves alone. */
export function AfterSaving({ version, exams }: { readonly version: number; readonly exams: number }) {
  const t = useT()
  const isFirst = version === 1
  return (
    <Sheet title={t('exams:policy.after')}>
      <FactList
        facts={[
          { icon: 'history', text: isFirst ? t('exams:policy.afterFirst') : t('exams:policy.afterVersion', { version }) },
          {
            icon: 'lock',
            text: t('exams:policy.afterSealed'),
            line: isFirst ? undefined : t('exams:policy.afterSealedCount', { count: exams }),
          },
          { icon: 'archive', text: t('exams:policy.afterKept') },
        ]}
      />
    </Sheet>
  )
}
