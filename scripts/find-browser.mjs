/** Which browser the journeys drive: CHROMIUM_PATH, else a Chromium or Chrome of this machine, else (undefined) Playwright's own. */
import { existsSync } from 'node:fs'
import path from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

export function findBrowser(environment = process.env) {
  if (environment.CHROMIUM_PATH) return environment.CHROMIUM_PATH
  const folders = ['/usr/bin', ...(environment.PATH ?? '').split(path.delimiter)]
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file))
}
