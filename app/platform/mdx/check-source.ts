import type { MdxFault } from './mdx-fault'

const MAX_BYTES = 200_000
const MAX_LINE = 4_000
/** of one kind of bracket or emphasis mark within one block: real prose stays far below, and the parser's time grows with the square */
const MAX_MARKS = 400
const MAX_TAG_DEPTH = 24
const MAX_INDENT = 48
const MAX_MARKERS = 8

/** What can be seen without parsing, so that most texts made to hurt the parser never reach it. */
export function checkSource(source: string): MdxFault[] {
  const bytes = new TextEncoder().encode(source).length
  if (bytes > MAX_BYTES) return [{ fault: 'too-large', line: null, detail: { bytes, limit: MAX_BYTES } }]
  const faults: MdxFault[] = []
  const lines = source.split('\n')
  const firstText = lines.findIndex((line) => line.trim() !== '')
  if (lines[firstText]?.trimStart().startsWith('---')) faults.push({ fault: 'front-matter-inside', line: firstText + 1, detail: {} })
  const marks = new Map<string, number>()
  let tagDepth = 0
  lines.forEach((text, index) => {
    const line = index + 1
    if (text.length > MAX_LINE) faults.push({ fault: 'line-too-long', line, detail: { length: text.length, limit: MAX_LINE } })
    if (CONTROL.test(text)) faults.push({ fault: 'control-character', line, detail: {} })
    if (text.trim() === '') marks.clear()
    const crowd = countMarks(text, marks)
    if (crowd) faults.push({ fault: 'crowded', line, detail: { mark: crowd, limit: MAX_MARKS } })
    if (indentOf(text) > MAX_INDENT || markersOf(text) > MAX_MARKERS) faults.push({ fault: 'too-deep', line, detail: {} })
    tagDepth += count(text, OPENING) - count(text, CLOSING)
    if (tagDepth > MAX_TAG_DEPTH) {
      faults.push({ fault: 'too-deep', line, detail: {} })
      tagDepth = 0
    }
  })
  return faults.slice(0, 20)
}

// tab stays; direction overrides and zero-width characters would let a text read otherwise than it is
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
const OPENING = /<[A-Za-z][^<>]*[^/<>]>|<[A-Za-z]>/g
const CLOSING = /<[/]/g
const MARKS = ['[', ']', '*', '_', '`', '<', '!', '&', '~', '{', '|']

function countMarks(text: string, marks: Map<string, number>): string | undefined {
  let crowd: string | undefined
  for (const mark of MARKS) {
    const before = marks.get(mark) ?? 0
    const total = before + text.split(mark).length - 1
    marks.set(mark, total)
    if (total > MAX_MARKS && before <= MAX_MARKS) crowd = mark
  }
  return crowd
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length
}

/** List and quotation markers that open inside one another on one line. */
function markersOf(text: string): number {
  return /^(?:\s*(?:[-*+>]|\d{1,9}[.)])(?=\s|$|>))*/.exec(text)?.[0].match(/[-*+>.)]/g)?.length ?? 0
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
