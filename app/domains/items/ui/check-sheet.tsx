import { Button } from '~/ui/button'
import { FactList } from '~/ui/fact-list'
import { useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import { Sheet } from '~/ui/sheet'
import type { FormAnswer } from '../model/form-answer'
import type { FormWarning } from '../model/form-warnings'

interface CheckSheetProps {
  readonly answer?: FormAnswer
  /** fields at which something is to be mended */
  readonly faults: number
  readonly isCase: boolean
}

/** What the platform found in what is typed: faults stop a submission, the rest is for the writer to weigh. */
export function CheckSheet({ answer, faults: count, isCase }: CheckSheetProps) {
  const t = useT()
  const wordsOf = useWarningWords(isCase)
  const { faults = [], warnings = null } = answer ?? {}
  const citing = faults.some(({ field }) => /(?:^|[.])c[.]/.test(field))
  // what is not finished was not compared
  const isAlike = warnings?.some(({ warning }) => warning === 'near-duplicate')
  return (
    <Sheet title={t('items:check.title')} id="checks">
      <Stack gap="close">
        {warnings === null ? (
          <p>{t('items:check.intro')}</p>
        ) : (
          <FactList
            facts={[
              count > 0
                ? { icon: 'alert', tone: 'danger', text: t('items:check.faults', { count }) }
                : { icon: 'valid', tone: 'ok', text: t('items:check.noFaults') },
              ...(citing ? [] : [{ icon: 'valid', tone: 'ok', text: t('items:check.inForce') } as const]),
              ...(isAlike || count > 0 ? [] : [{ icon: 'valid', tone: 'ok', text: t('items:check.notAlike') } as const]),
              ...(warnings.length > 0
                ? warnings.map((warning) => ({ icon: 'alert', tone: 'duty', ...wordsOf(warning) }) as const)
                : [{ icon: 'valid', tone: 'ok', text: t('items:check.noWarnings') } as const]),
            ]}
          />
        )}
        <Button form="item-form" name="intent" value="check" icon="check" formAction="#checks">
          {t('items:writing.check')}
        </Button>
      </Stack>
    </Sheet>
  )
}

function useWarningWords(isCase: boolean) {
  const t = useT()
  return (warning: FormWarning) => {
    switch (warning.warning) {
      case 'near-duplicate':
        return {
          text: (
            <a href={`/items/${warning.slug}`} target="_blank" rel="noreferrer">
              {t('items:check.alike', { slug: warning.slug, percent: warning.percent })}
              {t('items:writing.newWindow')}
            </a>
          ),
          line: t('items:check.alikeMore'),
        }
      case 'english-for-all':
        return { text: <a href={`#${warning.field}`}>{t('items:check.english-for-all')}</a> }
      default: {
        const { question, letter, field } = warning
        return {
          text: (
            <a href={`#${field}`}>
              {isCase && t('items:check.inPart', { question })}
              {t(`items:check.${warning.warning}`, { letter })}
            </a>
          ),
        }
      }
    }
  }
}
