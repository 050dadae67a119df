import { LinkButton } from '~/ui/button'
import { usePick, useT } from '~/ui/i18n'
import { Row, Stack } from '~/ui/layout'
import { Sheet } from '~/ui/sheet'

interface Test {
  readonly candidateId: string
  readonly titleZh: string
  readonly titleEn: string
  readonly hallHref: string
}

/** Short tests, a main topic each: one click away, and their results say what to read next. */
export function DiagnosticTests({ tests }: { readonly tests: readonly Test[] }) {
  const t = useT()
  const pick = usePick()
  return (
    <Sheet title={t('dashboards:officer.tests')} note={t('dashboards:officer.testsNote')}>
      <Stack>
        <Row>
          {tests.map(({ candidateId, titleZh, titleEn, hallHref }) => (
            <LinkButton key={candidateId} href={hallHref} isSmall>
              {pick(titleZh, titleEn)}
            </LinkButton>
          ))}
        </Row>
      </Stack>
    </Sheet>
  )
}
