import { Button } from '~/ui/button'
import { useT } from '~/ui/i18n'
import styles from './exam-foot.module.css'

type ExamFootProps = {
  readonly answered: number
  readonly total: number
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly isFlagged: boolean
  readonly isClosing: boolean
  readonly onPrevious: () => void
  readonly onNext: () => void
  readonly onFlag: () => void
  readonly onSheet: () => void
  readonly onCheck: () => void
}

export function ExamFoot(props: ExamFootProps) {
  const { answered, total, isFirst, isLast, isFlagged, isClosing } = props
  const t = useT()
  const left = total - answered
  return (
    <footer className={styles.foot}>
      <span className={styles.step}>
        <Button type="button" icon="left" isDisabled={isFirst} onClick={props.onPrevious}>
          {t('hall:foot.previous')}
        </Button>
      </span>
      <Button type="button" icon="flag" onClick={props.onFlag}>
        <span className={styles.words}>{t(isFlagged ? 'hall:foot.unflag' : 'hall:foot.flag')}</span>
      </Button>
      <button type="button" className={styles.sheet} aria-label={t('hall:sheet.open', { answered, total })} onClick={props.onSheet}>
        {answered}/{total}
      </button>
      {isLast ? (
        <span className={styles.phoneOnly}>
          <Button type="button" kind="main" isDisabled={isClosing} onClick={props.onCheck}>
            {t('hall:handIn.submit')}
          </Button>
        </span>
      ) : (
        <span className={styles.step}>
          <Button type="button" kind="main" iconAfter="right" onClick={props.onNext}>
            {t('hall:foot.next')}
          </Button>
        </span>
      )}
      <span className={styles.fill} />
      <p className={styles.left}>{left === 0 ? t('hall:foot.allAnswered') : t('hall:foot.left', { count: left })}</p>
      <span className={styles.wideOnly}>
        <Button type="button" kind={isLast ? 'main' : 'default'} isDisabled={isClosing} onClick={props.onCheck}>
          {t('hall:foot.check')}
        </Button>
      </span>
    </footer>
  )
}
