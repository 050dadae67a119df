import { Button, LinkButton } from '~/ui/button'
import { useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import { hallLinks } from '../hall-links'
import type { HallView } from '../protocol/hall-protocol'
import { HallFrame } from './hall-frame'
import styles from './plain.module.css'

type SupersededPageProps = { readonly view: HallView; readonly lateCount: number; readonly onAgain: () => void }

/** The exam goes on at another seat; what this computer still sends is kept as evidence (DESIGN §5.3). */
export function SupersededPage({ view, lateCount, onAgain }: SupersededPageProps) {
  const t = useT()
  return (
    <HallFrame title={t('hall:superseded.title')} icon="swap" tone="duty" isDemo={view.isDemo}>
      <Sheet>
        <p>{t('hall:superseded.text')}</p>
        {lateCount > 0 && <p className={styles.faint}>{t('hall:superseded.late', { count: lateCount })}</p>}
        <div className={styles.buttons}>
          <LinkButton href={hallLinks.home}>{t('hall:home')}</LinkButton>
          <Button type="button" kind="quiet" onClick={onAgain}>
            {t('hall:superseded.again')}
          </Button>
        </div>
      </Sheet>
    </HallFrame>
  )
}
