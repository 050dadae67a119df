/** Sees to it that there is a browser for the journeys: this machine's, Playwright's own, or, as root on Debian, the package. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { findBrowser } from './find-browser.mjs'

const DOWNLOAD_LIMIT_MS = 180_000
const APT = 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-cjk'

/** @returns what to do when there is none and none could be got; undefined when all is well */
export async function browserReady() {
  if (findBrowser() || (await hasOwn())) return undefined
  console.log('No browser found; trying Playwright’s own download.')
  const cli = path.join('node_modules', '@playwright', 'test', 'cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: DOWNLOAD_LIMIT_MS })
  if (await hasOwn()) return undefined
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing the Debian package chromium.')
    spawnSync('sh', ['-c', APT], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    if (findBrowser()) return undefined
  }
  return `The journeys need a browser. Run as root: ${APT}`
}

async function hasOwn() {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath())
}
