import { text } from 'node:stream/consumers'
import { PassThrough, type Duplex } from 'node:stream'
import { createElement } from 'react'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { htmlStream } from './html-stream.server'

const page = createElement(
  'form',
  null,
  Array.from({ length: 300 }, (_, n) => createElement('textarea', { key: n, defaultValue: `第${n}条：罚款多少元以上的，应当告知。` })),
)

function streamed(through: Duplex): Promise<string> {
  const { pipe } = renderToPipeableStream(page, { onAllReady: () => void pipe(through) })
  return text(through)
}

test('a streamed page holds what was rendered, and no zero where a character did not fit its piece', async () => {
  expect(await streamed(htmlStream())).toBe(renderToString(page))
})

test('without it React’s pieces hold zeros: when this fails, the filter may go', async () => {
  expect(await streamed(new PassThrough())).toContain('\0')
})
