import { expect, test } from 'vitest'
import { groupCommit } from './group-commit'

/** A queue of numbers that is never full here, or the test has miscounted. */
function recorder(fail: (group: readonly number[]) => Error | null = () => null) {
  const groups: number[][] = []
  const group = groupCommit<number, number>({
    async commit(inputs) {
      groups.push([...inputs])
      await new Promise((resume) => setImmediate(resume))
      const error = fail(inputs)
      if (error) throw error
      return inputs.map((input) => input * 10)
    },
    ...{ atMost: 3, queueLimit: 5, isFaultOfOne: (error) => (error as Error).message === 'bad input' },
  })
  return { groups, group }
}

test('what waits goes together, at most so many, and each gets its own answer', async () => {
  const { groups, group } = recorder()
  expect(await Promise.all([1, 2, 3, 4].map(group.add))).toEqual([10, 20, 30, 40])
  expect(groups).toEqual([[1, 2, 3], [4]])
})

test('one group is under way at a time', async () => {
  const { groups, group } = recorder()
  const first = group.add(1)
  await new Promise((resume) => setImmediate(resume))
  const later = [2, 3].map(group.add)
  await Promise.all([first, ...later])
  expect(groups).toEqual([[1], [2, 3]])
})

test('a full queue says so at once and takes nothing', async () => {
  const { group } = recorder()
  const taken = [1, 2, 3, 4, 5].map(group.add)
  expect(group.add(6)).toBe('busy')
  expect(await Promise.all(taken)).toEqual([10, 20, 30, 40, 50])
  expect(await group.add(6)).toBe(60)
})

test('a bad input fails alone; the others of its group are kept', async () => {
  const { group } = recorder((inputs) => (inputs.includes(2) ? new Error('bad input') : null))
  const answers = await Promise.allSettled([1, 2, 3].map(group.add))
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('where nothing can be kept, nobody is tried one by one', async () => {
  const { groups, group } = recorder(() => new Error('connection lost'))
  await Promise.allSettled([1, 2, 3].map(group.add))
  expect(groups).toEqual([[1, 2, 3]])
  await group.settled()
})
