import { expect, test } from 'vitest'
import { createServerClock } from './server-clock'

function clockAt(start: number) {
  let ticks = start
  const clock = createServerClock(() => ticks)
  return { clock, pass: (ms: number) => (ticks += ms), at: () => ticks }
}

test('the time shown is the server’s, whatever the computer’s clock says', () => {
  const { clock, pass, at } = clockAt(500)
  clock.adopt({ serverTime: '2026-03-16T02:30:00.000Z', syncId: 's1', sentAt: at() - 200, receivedAt: at() })
  pass(60_000)
  expect(clock.now()).toBe(Date.parse('2026-03-16T02:31:00.100Z'))
  expect(clock.isEstimate()).toBe(false)
})

test('an answer carries the sync it counts from and the milliseconds since', () => {
  const { clock, pass, at } = clockAt(0)
  clock.adopt({ serverTime: '2026-03-16T02:30:00.000Z', syncId: 's1', sentAt: at(), receivedAt: at() })
  pass(1_234)
  expect(clock.stamp()).toEqual({ syncId: 's1', elapsedMs: 1_234 })
})

test('a page reloaded without network goes on from what it knew and says it is an estimate', () => {
  const before = clockAt(0)
  before.clock.adopt({ serverTime: '2026-03-16T02:30:00.000Z', syncId: 's1', sentAt: 0, receivedAt: 0 })
  before.pass(10_000)
  const memory = before.clock.remember(1_000_000)
  const after = clockAt(3)
  after.clock.recall(memory!, 1_004_000)
  after.pass(2_000)
  expect(after.clock.now()).toBe(Date.parse('2026-03-16T02:30:16.000Z'))
  expect(after.clock.stamp()).toEqual({ syncId: 's1', elapsedMs: 16_000 })
  expect(after.clock.isEstimate()).toBe(true)
})

test('a computer clock turned back during the reload never turns the exam’s time back', () => {
  const before = clockAt(0)
  before.clock.adopt({ serverTime: '2026-03-16T02:30:00.000Z', syncId: 's1', sentAt: 0, receivedAt: 0 })
  const memory = before.clock.remember(1_000_000)
  const after = clockAt(0)
  after.clock.recall(memory!, 1_000_000 - 6 * 3_600_000)
  expect(after.clock.now()).toBe(Date.parse('2026-03-16T02:30:00.000Z'))
})

test('a reply without a readable time changes nothing', () => {
  const { clock } = clockAt(0)
  clock.adopt({ serverTime: 'soon', syncId: 's1', sentAt: 0, receivedAt: 0 })
  expect(clock.now()).toBeNull()
})
