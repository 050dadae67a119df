import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { useT } from './i18n'
import type { MessageKey, MessageValues } from './translate'

interface MessageProps {
  readonly id: MessageKey
  readonly values?: MessageValues
  /** What to do with `<name>words</name>` in the text; `b` is known without being told. */
  readonly parts?: Readonly<Record<string, (words: string) => ReactNode>>
}

const known = { b: (words: string) => <b>{words}</b> }

/** A text with marked words in it, for example a link inside a sentence. */
export function Message({ id, values, parts }: MessageProps) {
  const t = useT()
  const render: Readonly<Record<string, (words: string) => ReactNode>> = { ...known, ...parts }
  const pieces = t(id, values).split(/(<([a-z]+)>.*?<\/\2>)/g)
  // A captured piece is followed by its captured name, so pieces come in threes: plain, marked, name.
  return pieces.map((piece, index) => {
    if (index % 3 === 2) return null
    const marked = index % 3 === 1 ? /^<([a-z]+)>(.*)<\/\1>$/.exec(piece) : null
    return <Fragment key={index}>{marked ? (render[marked[1] ?? '']?.(marked[2] ?? '') ?? marked[2]) : piece}</Fragment>
  })
}
