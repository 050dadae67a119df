import { Button } from '~/ui/button'
import { useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import { HallFrame } from './hall-frame'
import styles from './plain.module.css'

type TabPageProps = { readonly isMoved: boolean; readonly onHere: () => void }

/** The exam is open in another tab of this browser: which one it is, and the way to have it here. */
export function TabPage({ isMoved, onHere }: TabPageProps) {
  const t = useT()
  return (
    <HallFrame title={t(isMoved ? 'hall:tab.movedTitle' : 'hall:tab.secondTitle')} icon="swap" tone="duty">
      <Sheet>
        <p>{t(isMoved ? 'hall:tab.movedText' : 'hall:tab.secondText')}</p>
        {!isMoved && <p className={styles.faint}>{t('hall:tab.hereText')}</p>}
        <div className={styles.buttons}>
          <Button type="button" onClick={onHere}>
            {t(isMoved ? 'hall:tab.back' : 'hall:tab.here')}
          </Button>
        </div>
      </Sheet>
    </HallFrame>
  )
}
