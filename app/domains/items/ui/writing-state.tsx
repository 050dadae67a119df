import { Banner } from '~/ui/banner'
import { ErrorSummary } from '~/ui/error-summary'
import { useFormat, useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import type { FormAnswer } from '../model/form-answer'
import type { ItemStatus } from '../model/item-approval'
import { useFieldName, writeRefusalKey, type FieldErrors } from './form-words'
import { useOfficerName, type NamedOfficer } from './version-list'
import styles from './writing-form.module.css'

export interface WritingHead {
  /** the newest version's; null: the item has none yet */
  readonly status: ItemStatus | null
  readonly copy: { readonly at: string; readonly by: NamedOfficer | null } | null
  readonly returned: readonly { readonly by: NamedOfficer | null; readonly remark: string; readonly at: string }[]
}

interface WritingStateProps {
  readonly slug: string
  readonly isCase: boolean
  readonly head: WritingHead
  readonly isSaved: boolean
  readonly answer?: FormAnswer
  readonly errors: FieldErrors
}

/** What came of the last button, then why the item is in the writer's hands. */
export function WritingState({ slug, isCase, head, isSaved, answer, errors }: WritingStateProps) {
  const t = useT()
  const nameOf = useOfficerName()
  const fieldName = useFieldName(isCase)
  const found = Object.entries(errors).map(([id, message]) => ({ id, message: t('items:writing.at', { field: fieldName(id), message }) }))
  return (
    <Stack gap="close">
      {answer?.moved && <MovedOn slug={slug} moved={answer.moved} />}
      {answer?.refusal && !answer.moved && (
        <Banner tone="danger" title={t(writeRefusalKey(answer.refusal))} isAlert>
          {t('items:writing.nothingSaved')}
        </Banner>
      )}
      <ErrorSummary errors={found} />
      {answer?.asksTwice && (
        <Banner
          tone="duty"
          icon="alert"
          title={t('items:writing.askTwice')}
          action={<a href="#checks">{t('items:check.title')}</a>}
          isAlert
        >
          {t('items:writing.askTwiceMore')}
        </Banner>
      )}
      {isSaved && (
        <Banner tone="ok" title={t('items:writing.saved')} isStatus>
          {t('items:writing.savedMore')}
        </Banner>
      )}
      {head.returned.map(({ by, remark, at }) => (
        <Banner key={at} tone="duty" icon="swap" title={t('items:writing.returned', { name: nameOf(by) })}>
          <p className={styles.quote}>{remark}</p>
        </Banner>
      ))}
      {head.status === 'DRAFT' && <Banner title={t('items:writing.waits')} />}
      {head.status === 'APPROVED' && <Banner title={t('items:writing.approved')} />}
    </Stack>
  )
}

function MovedOn({ slug, moved }: { readonly slug: string; readonly moved: NonNullable<FormAnswer['moved']> }) {
  const t = useT()
  const format = useFormat()
  const nameOf = useOfficerName()
  const { what, by, at, version } = moved
  const facts = { name: nameOf(by), time: format.dateTime(at), number: version }
  const isVersion = what === 'version'
  return (
    <Banner
      tone="danger"
      title={t(isVersion ? 'items:writing.movedVersion' : 'items:writing.movedCopy', facts)}
      action={
        <a href={isVersion ? `/items/${slug}` : `/items/${slug}/edit`} target="_blank" rel="noreferrer">
          {t(isVersion ? 'items:writing.movedLookVersion' : 'items:writing.movedLookCopy', facts)}
        </a>
      }
      isAlert
    >
      {t('items:writing.movedMore')}
    </Banner>
  )
}
