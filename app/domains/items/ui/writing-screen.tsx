import { Breadcrumb } from '~/ui/breadcrumb'
import { Button } from '~/ui/button'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Columns, Row, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import { Tag } from '~/ui/tag'
import type { FormAnswer } from '../model/form-answer'
import { namesOfWarnings } from '../model/form-warnings'
import type { ItemForm } from '../model/item-form'
import type { ItemStand } from '../model/working-copy'
import { CandidatePreview } from './candidate-preview'
import { CaseFields } from './case-fields'
import { CheckSheet } from './check-sheet'
import { CitationFields, type LawChoice } from './citation-fields'
import { useFieldErrors } from './form-words'
import { PlaceFields } from './place-fields'
import { QuestionFields } from './question-fields'
import type { CitationFact } from './question-view'
import type { TopicChoice } from './topic-options'
import { useOfficerName } from './version-list'
import { WritingState, type WritingHead } from './writing-state'

export interface WritingScreenProps {
  readonly form: ItemForm
  readonly stand: ItemStand
  readonly head: WritingHead
  readonly topics: readonly TopicChoice[]
  readonly laws: readonly LawChoice[]
  readonly facts: Readonly<Record<string, CitationFact>>
  readonly isSaved: boolean
  readonly answer?: FormAnswer
}

/** Writing an item or its next version: one form that works without script; every button brings back all that was typed. */
export function WritingScreen({ head, topics, laws, facts, isSaved, answer, ...first }: WritingScreenProps) {
  const t = useT()
  const { form, stand } = answer ?? first
  const errors = useFieldErrors()(answer?.faults ?? [])
  const isCase = form.type === 'CASE_GROUP'
  const isNew = first.stand.version === 0 && first.stand.copy === 0
  return (
    <Stack>
      <div id="outcome">
        <Stack>
          <Title form={form} stand={stand} head={head} isNew={isNew} topics={topics} />
          <WritingState slug={form.slug} isCase={isCase} head={head} isSaved={isSaved && !answer} answer={answer} errors={errors} />
        </Stack>
      </div>
      {answer?.isPreview && <CandidatePreview form={form} />}
      <Columns aside={<CheckSheet answer={answer} faults={Object.keys(errors).length} isCase={isCase} />} isWideAside>
        {/* a fragment of an earlier button would otherwise stay in the address and hide what came of this one */}
        <form method="post" action="#outcome" id="item-form">
          {/* the first button is what Enter presses: it must change nothing */}
          <button type="submit" name="intent" value="check" hidden />
          <input type="hidden" name="type" value={form.type} />
          <input type="hidden" name="version" value={stand.version} />
          <input type="hidden" name="copy" value={stand.copy} />
          <input type="hidden" name="seen" value={answer?.asksTwice ? namesOfWarnings(answer.warnings ?? []) : ''} />
          <Stack>
            {isCase ? (
              <CaseFields form={form} laws={laws} facts={facts} errors={errors} />
            ) : (
              <Sheet title={t('items:writing.question')} isRuled>
                {form.questions.map((question, index) => (
                  <QuestionFields key={index} question={question} number={index} errors={errors} />
                ))}
              </Sheet>
            )}
            <Sheet title={t('items:writing.basis')}>
              <CitationFields
                {...{ at: 'c', owner: '-', rows: form.citations, laws, facts, errors }}
                legend={t('items:writing.basis')}
                isLegendHidden
                hint={t('items:writing.basisHint')}
              />
            </Sheet>
            <Sheet title={t('items:writing.place')}>
              <PlaceFields form={form} isNew={isNew} topics={topics} errors={errors} />
            </Sheet>
            <Sheet>
              <Row>
                <Button kind="main" icon="upload" name="intent" value="submit">
                  {t(answer?.asksTwice ? 'items:writing.submitAnyway' : 'items:writing.submit')}
                </Button>
                <Button name="intent" value="save">
                  {t('items:writing.save')}
                </Button>
                <Button name="intent" value="preview" formAction="#preview">
                  {t('items:writing.preview')}
                </Button>
                <small>{t('items:writing.submitNote')}</small>
              </Row>
            </Sheet>
          </Stack>
        </form>
      </Columns>
    </Stack>
  )
}

interface TitleProps extends Pick<WritingScreenProps, 'form' | 'stand' | 'head' | 'topics'> {
  readonly isNew: boolean
}

function Title({ form, stand, head: { copy }, isNew, topics }: TitleProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const nameOf = useOfficerName()
  const topic = topics.find(({ slug }) => slug === form.topic)
  const type = t(`items:types.${form.type}`)
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: t('items:bank.title'), href: '/items' },
          ...(topic ? [{ label: pick(topic.nameZh, topic.nameEn), href: `/items?topic=${topic.slug}` }] : []),
          isNew ? { label: t('items:start.title') } : { label: form.slug, ...(stand.version > 0 && { href: `/items/${form.slug}` }) },
          ...(!isNew && stand.version > 0 ? [{ label: t('items:writing.editTitle') }] : []),
        ]}
      />
      <PageTitle
        title={isNew ? t('items:writing.newTitle', { type }) : t('items:writing.editTitle')}
        lead={
          <Row>
            {!isNew && <span>{`${type} · ${form.slug}`}</span>}
            {copy && <Tag icon="edit">{t('items:writing.copy')}</Tag>}
            {copy && <span>{t('items:writing.copySaved', { name: nameOf(copy.by), time: format.dateTime(copy.at) })}</span>}
            <span>{t('items:writing.nextVersion', { number: stand.version + 1 })}</span>
          </Row>
        }
      />
    </>
  )
}
