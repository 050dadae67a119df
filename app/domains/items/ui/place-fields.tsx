import { CheckboxGroup } from '~/ui/choices'
import { DateInput } from '~/ui/date-input'
import { useT } from '~/ui/i18n'
import { FieldRow } from '~/ui/layout'
import { Select } from '~/ui/select'
import { TextArea } from '~/ui/text-area'
import { TextInput } from '~/ui/text-input'
import { Difficulty, ItemSet } from '../model/item'
import type { ItemForm } from '../model/item-form'
import type { FieldErrors } from './form-words'
import { useTopicOptions, type TopicChoice } from './topic-options'

interface PlaceFieldsProps {
  readonly form: ItemForm
  /** a slug is given once, before the first saving */
  readonly isNew: boolean
  readonly topics: readonly TopicChoice[]
  readonly errors: FieldErrors
}

/** Where the item belongs, for whom it is meant, and what its reviewer should know. */
export function PlaceFields({ form, isNew, topics, errors }: PlaceFieldsProps) {
  const t = useT()
  const mains = new Set(topics.filter(({ parent }) => parent === null).map(({ slug }) => slug))
  const topicOptions = useTopicOptions(topics).map((option) => ({ ...option, isDisabled: mains.has(option.value) }))
  return (
    <>
      {isNew && (
        <TextInput
          name="slug"
          label={t('items:writing.slug')}
          hint={t('items:writing.slugHint')}
          value={form.slug}
          error={errors.slug}
          maxLength={80}
          autoComplete="off"
        />
      )}
      <FieldRow>
        <Select name="topic" label={t('items:writing.topic')} options={topicOptions} value={form.topic} error={errors.topic} />
        <Select
          name="difficulty"
          label={t('items:writing.difficulty')}
          options={Difficulty.options.map((value) => ({ value, label: t(`items:difficulties.${value}`) }))}
          value={form.difficulty}
          empty={t('items:writing.chooseDifficulty')}
          error={errors.difficulty}
        />
      </FieldRow>
      <CheckboxGroup
        name="sets"
        legend={t('items:writing.sets')}
        hint={t('items:writing.setsHint')}
        values={form.sets}
        choices={ItemSet.options.map((value) => ({ value, label: t(`items:sets.${value}`) }))}
        isInline
      />
      <DateInput name="asOf" label={t('items:writing.asOf')} hint={t('items:writing.asOfHint')} value={form.asOf} error={errors.asOf} />
      <FieldRow>
        <TextArea
          name="enemies"
          label={t('items:writing.enemies')}
          hint={t('items:writing.enemiesHint')}
          value={form.enemies}
          error={errors.enemies}
          rows={3}
          isOptional
        />
        <TextArea
          name="note"
          label={t('items:writing.note')}
          hint={t('items:writing.noteHint')}
          value={form.note}
          error={errors.note}
          rows={3}
          isOptional
        />
      </FieldRow>
    </>
  )
}
