import { Banner } from '~/ui/banner'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { useT } from '~/ui/i18n'
import { Row, Stack } from '~/ui/layout'
import { Sheet } from '~/ui/sheet'
import { TextArea } from '~/ui/text-area'
import type { ItemStatus } from '../model/item-approval'
import { sentRefusalKey } from './refusals'

/** What came of a judgement that was refused, with what was typed. */
export interface ReviewAnswer {
  readonly refusal: string
  readonly remark: string
}

interface ReviewFormProps {
  readonly versionId: string
  readonly status: Exclude<ItemStatus, 'RETURNED'>
  readonly answer?: ReviewAnswer
}

/** Approve, or return with a reason; an approved version can only be returned. */
export function ReviewForm({ versionId, status, answer }: ReviewFormProps) {
  const t = useT()
  const isApproved = status === 'APPROVED'
  return (
    <Sheet title={t('items:judgement.title')} isRuled>
      <form method="post">
        <input type="hidden" name="version" value={versionId} />
        <Stack gap="close">
          {isApproved && <p>{t('items:judgement.returnApprovedMore')}</p>}
          <TextArea
            name="remark"
            label={t('items:judgement.remark')}
            hint={t(isApproved ? 'items:judgement.remarkReturnHint' : 'items:judgement.remarkHint')}
            value={answer?.remark}
            error={answer && isAboutRemark(answer) ? t(sentRefusalKey(answer.refusal)) : undefined}
            maxLength={1000}
            rows={4}
          />
          <Row>
            {!isApproved && (
              <Button kind="main" icon="check" name="verdict" value="APPROVED">
                {t('items:judgement.approve')}
              </Button>
            )}
            <Button kind={isApproved ? 'danger' : 'default'} icon="swap" name="verdict" value="RETURNED">
              {t(isApproved ? 'items:judgement.returnApproved' : 'items:judgement.return')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Sheet>
  )
}

const isAboutRemark = ({ refusal }: ReviewAnswer) => refusal === 'reason-needed' || refusal === 'bad-input'

/** What was refused, on top of the page; what was typed stands in the form as long as there is one. */
export function ReviewRefused({ answer, hasForm }: { readonly answer?: ReviewAnswer; readonly hasForm: boolean }) {
  const t = useT()
  if (!answer) return null
  const message = t(sentRefusalKey(answer.refusal))
  if (hasForm && isAboutRemark(answer)) return <ErrorSummary errors={[{ id: 'remark', message }]} />
  return (
    <Banner tone="danger" title={message} isAlert>
      {hasForm ? t('items:judgement.kept') : answer.remark}
    </Banner>
  )
}
