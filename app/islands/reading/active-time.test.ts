import { expect, test } from 'vitest'
import { activeTime, type ActiveTime } from './active-time'

function ticks(time: ActiveTime, from: number, to: number, isVisible = true) {
  for (let second = from; second <= to; second += 1) time.tick(second * 1000, isVisible)
}

test('a visible page with input counts', () => {
  const time = activeTime(60_000, 0)
  ticks(time, 1, 20)
  expect(time.take()).toBe(20)
  expect(time.take()).toBe(0)
})

test('time counts until a minute after the last input, and again from the next', () => {
  const time = activeTime(60_000, 0)
  ticks(time, 1, 200)
  expect(time.take()).toBe(60)
  time.input(200_000)
  ticks(time, 201, 210)
  expect(time.take()).toBe(10)
})

test('a hidden page does not count', () => {
  const time = activeTime(60_000, 0)
  ticks(time, 1, 20, false)
  expect(time.take()).toBe(0)
})

test('a machine that slept does not count its sleep', () => {
  const time = activeTime(60_000, 0)
  ticks(time, 1, 10)
  time.tick(50_000, true)
  expect(time.take()).toBe(10)
})

test('what a failed report held is reported with the next', () => {
  const time = activeTime(60_000, 0)
  ticks(time, 1, 10)
  time.giveBack(time.take())
  expect(time.take()).toBe(10)
})
