import type { Page } from '@playwright/test'

/** The password of every account of a demo world made for the tests. */
export const demoPassword = 'journeys-2026'

/** Signs in by the form, as a person does, and waits for the page behind it. */
export async function signInAs(page: Page, badgeNo: string, password = demoPassword): Promise<void> {
  await page.goto('/sign-in')
  await page.fill('[name=badgeNo]', badgeNo)
  await page.fill('[name=password]', password)
  await page.locator('form[action="/sign-in"] button[type=submit]').click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}
