import { Button } from '~/ui/button'
import { useT } from '~/ui/i18n'
import type { Desk } from '../sitting/sitting-state'
import { AnswerSheet, type AnswerSheetProps } from './answer-sheet'
import { Dialog } from './dialog'
import { ExamTools } from './exam-top'
import styles from './sheet-dialog.module.css'

type SheetDialogProps = AnswerSheetProps & {
  readonly desk: Desk
  readonly onArrange: (change: Partial<Desk>) => void
  readonly onHelp: () => void
  readonly onCheck: () => void
  readonly onClose: () => void
}

/** The answer sheet over the whole screen where there is no room beside the question, with what the top bar leaves out there. */
export function SheetDialog({ desk, onArrange, onHelp, onCheck, onClose, ...sheet }: SheetDialogProps) {
  const t = useT()
  return (
    <Dialog titleId="sheet-dialog-title" isSheet onCancel={onClose}>
      <div className={styles.frame}>
        <div className={styles.sheet}>
          <AnswerSheet {...sheet} titleId="sheet-dialog-title" />
        </div>
        <ExamTools isAlways desk={desk} onArrange={onArrange} onHelp={onHelp} />
        <div className={styles.buttons}>
          <Button type="button" isWide onClick={onClose}>
            {t('hall:sheet.close')}
          </Button>
          <Button type="button" isWide kind="main" onClick={onCheck}>
            {t('hall:foot.check')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
