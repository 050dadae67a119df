import { DefinitionList } from '~/ui/definition-list'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import type { Bilingual } from '../model/bilingual'
import { useSetNames } from './set-names'
import type { ShownItem } from './shown-item'
import styles from './item-facts.module.css'

/** Where the item belongs, for whom it is meant, and which of its versions papers take. */
export function ItemFacts({ item }: { readonly item: ShownItem }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const setNames = useSetNames()
  const { slug, topic, content, sets, exposure, inUse } = item
  return (
    <Sheet title={t('items:item.facts')}>
      <DefinitionList
        isSmall
        facts={[
          { label: t('items:item.slug'), value: <span className={styles.slug}>{slug}</span> },
          { label: t('items:item.topic'), value: <a href={`/items?topic=${topic.slug}`}>{pick(topic.nameZh, topic.nameEn)}</a> },
          { label: t('items:item.difficulty'), value: t(`items:difficulties.${content.difficulty}`) },
          { label: t('items:item.sets'), value: setNames(sets) ?? t('items:item.setsNone') },
          {
            label: t('items:item.exposure'),
            value: t(exposure === 'public' ? 'items:item.exposurePublic' : 'items:item.exposureInternal'),
          },
          { label: t('items:item.asOf'), value: format.date(content.asOf) },
          {
            label: t('items:item.inUse'),
            value: inUse === null ? t('items:item.inUseNone') : t('items:item.inUseVersion', { number: inUse }),
          },
          ...(content.note ? [{ label: t('items:item.note'), value: <span lang="zh-CN">{content.note}</span> }] : []),
        ]}
      />
    </Sheet>
  )
}

/** Items that may not stand on one paper with this one. */
export function EnemyList({ enemies }: { readonly enemies: readonly { readonly slug: string; readonly headline: Bilingual | null }[] }) {
  const t = useT()
  const pick = usePick()
  if (enemies.length === 0) return null
  return (
    <Sheet title={t('items:item.enemies')}>
      <p className={styles.rule}>{t('items:item.enemiesNote')}</p>
      <ul>
        {enemies.map(({ slug, headline }) => (
          <li className={styles.enemy} key={slug}>
            {headline ? (
              <a href={`/items/${slug}`}>{pick(headline.zh, headline.en)}</a>
            ) : (
              <span>
                {slug} ({t('items:item.enemyMissing')})
              </span>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
