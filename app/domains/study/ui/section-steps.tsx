import { Button, LinkButton } from '~/ui/button'
import { usePick, useT } from '~/ui/i18n'
import type { ReaderPage } from './reader-types'
import { sectionPath } from './study-paths'
import styles from './section-steps.module.css'

/** Back is a link; on is a form, so that the section just read is recorded also without script. */
export function SectionSteps({ page }: { readonly page: ReaderPage }) {
  const t = useT()
  const pick = usePick()
  const { slug, versionId, index, sections, section, openedAt } = page
  const before = sections[index - 1]
  const after = sections[index + 1]
  return (
    <div className={styles.steps}>
      {before ? (
        <LinkButton href={sectionPath(slug, before.id)} icon="left">
          {index} {pick(before.titleZh, before.titleEn)}
        </LinkButton>
      ) : (
        <span />
      )}
      <form method="post" action={`/study/modules/${slug}/reading`} data-reading>
        <input type="hidden" name="versionId" value={versionId} />
        <input type="hidden" name="sectionId" value={section.id} />
        <input type="hidden" name="openedAt" value={new Date(openedAt).toISOString()} />
        <input type="hidden" name="next" value={after?.id ?? ''} />
        <Button kind="main" iconAfter="right">
          {after ? `${index + 2} ${pick(after.titleZh, after.titleEn)}` : t('study:reader.finish')}
        </Button>
      </form>
    </div>
  )
}
