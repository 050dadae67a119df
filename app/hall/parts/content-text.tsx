import { useLanguage } from '~/ui/i18n'
import type { PaperQuestion } from '../protocol/hall-protocol'

type ContentTextProps = { readonly text: PaperQuestion['stem']; readonly className?: string | undefined }

/** Text of the paper. Where it has no English, the Chinese stands and is marked as Chinese for whoever reads it aloud. */
export function ContentText({ text, className }: ContentTextProps) {
  const language = useLanguage()
  const isEnglish = language === 'en' && text.en !== null
  return (
    <span className={className} lang={isEnglish ? 'en' : 'zh-CN'}>
      {isEnglish ? text.en : text.zh}
    </span>
  )
}
