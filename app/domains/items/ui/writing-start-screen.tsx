import { Breadcrumb } from '~/ui/breadcrumb'
import { Button } from '~/ui/button'
import { RadioGroup } from '~/ui/choices'
import { useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Select } from '~/ui/select'
import { Sheet } from '~/ui/sheet'
import { ItemType } from '../model/item'
import { useTopicOptions, type TopicChoice } from './topic-options'

export interface WritingStartScreenProps {
  readonly topics: readonly TopicChoice[]
  readonly type: string
  readonly topic: string
  /** an address that named only one of the two */
  readonly isIncomplete: boolean
}

/** Before writing: which type, and which point of knowledge. */
export function WritingStartScreen({ topics, type, topic, isIncomplete }: WritingStartScreenProps) {
  const t = useT()
  const mains = new Set(topics.filter(({ parent }) => parent === null).map(({ slug }) => slug))
  const options = useTopicOptions(topics).map((option) => ({ ...option, isDisabled: mains.has(option.value) }))
  const known = options.some(({ value, isDisabled }) => value === topic && !isDisabled)
  const knownType = ItemType.options.find((value) => value === type)
  return (
    <Stack>
      <Breadcrumb crumbs={[{ label: t('items:bank.title'), href: '/items' }, { label: t('items:start.title') }]} />
      <PageTitle title={t('items:start.title')} lead={t('items:start.lead')} />
      <Sheet isRuled>
        <form method="get" action="/items/new">
          <RadioGroup
            name="type"
            legend={t('items:start.type')}
            value={knownType}
            error={isIncomplete && !knownType ? t('items:start.missing') : undefined}
            choices={ItemType.options.map((value) => ({
              value,
              label: t(`items:types.${value}`),
              hint: t(`items:start.hints.${value}`),
            }))}
            isRequired
          />
          <Select
            name="topic"
            label={t('items:start.topic')}
            options={options}
            empty={t('items:start.chooseTopic')}
            value={known ? topic : ''}
            error={isIncomplete && !known ? t('items:start.missing') : undefined}
            isRequired
          />
          <Button kind="main" iconAfter="right">
            {t('items:start.go')}
          </Button>
        </form>
      </Sheet>
    </Stack>
  )
}
