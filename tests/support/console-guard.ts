import { afterEach, beforeEach, expect, vi } from 'vitest'

/** An error on the console that no test asked for is a failure: silence is part of being right. */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    unexpected.push(words.map(String).join(' '))
  })
})

const unexpected: string[] = []

afterEach(() => {
  const found = unexpected.splice(0)
  vi.restoreAllMocks()
  expect(found, 'console.error during the test (use expectConsoleError() where it is meant)').toEqual([])
})

/** What was written to console.error so far, taken out of the count: for tests in which an error is meant to be reported. */
export function expectConsoleError(): string[] {
  return unexpected.splice(0)
}
