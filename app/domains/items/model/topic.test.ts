import { expect, test } from 'vitest'
import { topicRows, TopicTree } from './topic'

const tree = [
  {
    slug: 'summons-main',
    nameZh: '传唤',
    nameEn: 'Summons',
    evaluationCategories: [2],
    leaves: [{ slug: 'summons', nameZh: '传唤', nameEn: 'S' }],
  },
]

test('a leaf stands after its main topic and carries its evaluation categories', () => {
  const rows = topicRows(TopicTree.parse(tree))
  expect(rows.map(({ slug, parent, position }) => [slug, parent, position])).toEqual([
    ['summons-main', null, 0],
    ['summons', 'summons-main', 1],
  ])
  expect(rows[1]?.evaluationCategories).toEqual([2])
})

test('a topic may stand only once in the tree', () => {
  expect(TopicTree.safeParse([...tree, ...tree]).success).toBe(false)
})
