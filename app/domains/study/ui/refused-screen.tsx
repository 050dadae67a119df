import { Banner } from '~/ui/banner'
import { LinkButton } from '~/ui/button'
import { useT } from '~/ui/i18n'
import { Narrow } from '~/ui/layout'
import { refusalKey, type StudyRefusal } from './refusals'

/** An act that was refused: why, and the way back. The page that sent it is where it was. */
export function RefusedScreen({ refusal, back }: { readonly refusal: StudyRefusal; readonly back: string }) {
  const t = useT()
  return (
    <Narrow>
      <h1>{t('study:refused.title')}</h1>
      <Banner
        tone="danger"
        title={<span data-refusal>{t(refusalKey(refusal))}</span>}
        isAlert
        action={<LinkButton href={back}>{t('study:refused.back')}</LinkButton>}
      />
    </Narrow>
  )
}
