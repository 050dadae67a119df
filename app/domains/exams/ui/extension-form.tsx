import { Button } from '~/ui/button'
import { useT } from '~/ui/i18n'
import { FieldRow, Stack } from '~/ui/layout'
import { Sheet } from '~/ui/sheet'
import { TextInput } from '~/ui/text-input'

/** Minutes for everybody who is still sitting in this room, with the reason for the record. */
export function ExtensionForm() {
  const t = useT()
  return (
    <Sheet title={t('exams:extension.title')}>
      <form method="post">
        <Stack>
          <p>{t('exams:extension.effect')}</p>
          <FieldRow>
            <TextInput name="minutes" type="number" label={t('exams:extension.minutes')} min={1} max={240} isRequired isShort />
            <TextInput name="reason" label={t('exams:extension.reason')} maxLength={500} isRequired />
          </FieldRow>
          <div>
            <Button name="intent" value="extend" icon="clock">
              {t('exams:extension.submit')}
            </Button>
          </div>
        </Stack>
      </form>
    </Sheet>
  )
}
