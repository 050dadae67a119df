/** Runs the tools of the test stages and reads how many of their checks passed. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

/** A stage that hangs must not keep the last line from being printed. */
const LIMIT_MS = 12 * 60_000
const reports = path.join('node_modules', '.cache', 'zhigui-reports')

/**
 * Runs a command; answers its exit code, 1 if it had to be ended. What it says is shown at once, or, where others run beside it,
 * held back and shown in one piece at its end.
 */
export function run([command, ...args], environment = {}, { isHeldBack = false } = {}) {
  return new Promise((resolve) => {
    const output = isHeldBack ? 'pipe' : 'inherit'
    const child = spawn(command, args, { stdio: ['ignore', output, output], env: { ...process.env, ...environment } })
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk))
    const limit = setTimeout(() => {
      console.log(`Ended after ${LIMIT_MS / 60_000} minutes: ${args.join(' ')}`)
      child.kill('SIGKILL')
    }, LIMIT_MS)
    child.on('error', () => resolve(1))
    child.on('close', (code) => {
      clearTimeout(limit)
      if (said.length > 0) console.log(Buffer.concat(said).toString().trim())
      resolve(code ?? 1)
    })
  })
}

/** A tool that only says yes or no counts as one check. */
export async function single(args) {
  return (await run([process.execPath, ...args], {}, { isHeldBack: true })) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

export async function vitest(project, environment = {}, options = {}) {
  const report = freshReport(`vitest-${project}-${environment.TEST_DATABASE ?? 'none'}.json`)
  const args = ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run([process.execPath, path.join('node_modules', 'vitest', 'vitest.mjs'), ...args], environment, options)
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = readReport(report)
  return counted(passed, failed, code)
}

/** The browser tests of one project of playwright.config.ts; all of one run share a seeded world and keep their pictures apart. */
export async function playwright(project, options = {}) {
  const report = freshReport(`playwright-${project}.json`)
  const cli = path.join('node_modules', '@playwright', 'test', 'cli.js')
  const args = [cli, 'test', '--project', project, '--output', path.join('test-results', project), '--reporter=list,json']
  const code = await run([process.execPath, ...args], { PLAYWRIGHT_JSON_OUTPUT_NAME: report, TEST_RUN: String(process.pid) }, options)
  const { expected = 0, unexpected = 0, flaky = 0 } = readReport(report).stats ?? {}
  return counted(expected, unexpected + flaky, code)
}

/** A tool that failed without a failed test (a file that would not load, say) failed all the same. */
function counted(passed, failed, code) {
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) }
}

function freshReport(name) {
  mkdirSync(reports, { recursive: true })
  const file = path.resolve(reports, name)
  rmSync(file, { force: true })
  return file
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
