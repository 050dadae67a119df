import { Button } from '~/ui/button'
import { useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import { Sheet } from '~/ui/sheet'
import { TextArea } from '~/ui/text-area'
import { LINES_AT_MOST } from '../model/candidate-lines'
import type { EnrolmentAnswered } from './enrolment-form'

interface EnrolByBadgeProps {
  readonly sessionId: string
  /** until when */
  readonly note: string
  readonly answer?: EnrolmentAnswered
}

/** A pasted list of badge numbers. */
export function EnrolByBadge({ sessionId, note, answer }: EnrolByBadgeProps) {
  const t = useT()
  return (
    <Sheet title={t('exams:candidates.byBadge')} note={note}>
      <form method="post" action={`/sessions/${sessionId}/candidates`}>
        <Stack>
          <TextArea
            name="lines"
            label={t('exams:candidates.lines')}
            hint={t('exams:candidates.linesHint')}
            value={answer?.values.lines}
            error={errorOf()}
            rows={8}
            isRequired
          />
          <div>
            <Button kind="main" name="intent" value="lines" icon="plus">
              {t('exams:candidates.submitLines')}
            </Button>
          </div>
        </Stack>
      </form>
    </Sheet>
  )

  function errorOf() {
    if (answer?.intent !== 'lines') return undefined
    if (answer.refusal === 'lines-needed') return t('exams:candidates.linesNeeded')
    if (answer.refusal === 'too-many-lines') return t('exams:candidates.tooMany', { count: LINES_AT_MOST })
    return answer.lines.length > 0 ? t('exams:candidates.linesError') : undefined
  }
}
