import { expect, type Page } from '@playwright/test'
import type { CandidatePaper } from '../../app/domains/exams/model/candidate-paper'
import { paperLayout, type PlacedQuestion } from '../../app/hall/sitting/paper-layout'
import { answerKey, keyOf } from './answer-key'

/** From the exam list through the waiting room to the first question, as an officer does it. */
export async function enterExam(page: Page, title: string): Promise<void> {
  await page.goto('/exams')
  const row = page.locator('li, article, tr, section').filter({ hasText: title }).last()
  await row.locator('a[href^="/hall/"]').first().click()
  await page.getByRole('heading', { name: title }).waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
}

export async function startExam(page: Page): Promise<void> {
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: '开始考试' }).click()
  await page.getByRole('timer').waitFor()
}

export type KnownQuestion = { readonly number: number; readonly keys: readonly string[]; readonly blanks: readonly string[] }

/** The paper in this candidate's order with the keys to press for the right answers. */
export async function knownPaper(page: Page): Promise<readonly KnownQuestion[]> {
  const candidateId = new URL(page.url()).searchParams.get('candidate')
  const view = (await (await page.request.get(`/hall-api/attempts/${candidateId}`)).json()) as {
    paperId: string
    attempt: { order: Parameters<typeof paperLayout>[1] }
  }
  const paper = (await (await page.request.get(`/hall-api/papers/${view.paperId}`)).json()) as CandidatePaper
  const key = answerKey()
  return paperLayout(paper, view.attempt.order).questions.map((question) => known(question, key))
}

function known(question: PlacedQuestion, key: ReturnType<typeof answerKey>): KnownQuestion {
  const knowledge = key.get(keyOf(question.stem.zh, question.group?.text.zh))
  if (knowledge === undefined) throw new Error(`not in the bank: ${question.stem.zh}`)
  if (typeof knowledge === 'boolean') return { number: question.number, keys: [knowledge ? 'a' : 'b'], blanks: [] }
  if ('blanks' in knowledge) return { number: question.number, keys: [], blanks: knowledge.blanks }
  const letters = (question.options ?? []).flatMap(({ text }, index) => (knowledge.right.includes(text.zh) ? ['abcde'[index] ?? ''] : []))
  return { number: question.number, keys: letters, blanks: [] }
}

/** Answers questions by keyboard, from the one numbered `from` to the one numbered `to`. */
export async function answer(page: Page, paper: readonly KnownQuestion[], from: number, to: number): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^第 ${from} 题，`) }).click()
  for (const { number, keys, blanks } of paper.slice(from - 1, to)) {
    await page.getByRole('heading', { name: `第 ${number} 题`, exact: true }).waitFor()
    for (const key of keys) await page.keyboard.press(key)
    for (const [index, text] of blanks.entries()) await page.getByLabel(`第 ${index + 1} 空`, { exact: true }).fill(text)
    if (number < to) await page.keyboard.press('Enter')
  }
}

/** Every answer so far is acknowledged by the server. */
export async function allSaved(page: Page): Promise<void> {
  await page.locator('[data-save="0"]').waitFor()
  await expect(page.locator('[data-save]')).toHaveText(/已保存 \d\d:\d\d:\d\d/)
}

export function answered(page: Page) {
  return page.getByText(/^已答 \d+ \/ \d+ · 标记 \d+$/)
}
