import { readFileSync } from 'node:fs'
import type { RouteConfigEntry } from '@remix-run/route-config'
import routes from '../../app/routes'

export interface PagePattern {
  /** as in app/routes.ts, with a leading slash */
  readonly path: string
  readonly file: string
}

/** Every address of the route table at which a page can be asked for: its file has a loader and a component. */
export function pagePatterns(): PagePattern[] {
  return leaves(routes).filter(({ file, path }) => {
    const source = readFileSync(`app/${file}`, 'utf8')
    return path !== '/*' && source.includes('export default') && source.includes('function loader')
  })
}

/** Every address of the route table, pages and answers to scripts alike. */
export function everyPattern(): PagePattern[] {
  return leaves(routes).filter(({ path }) => path !== '/*')
}

function leaves(entries: readonly RouteConfigEntry[], above = ''): PagePattern[] {
  return entries.flatMap((entry) => {
    const path = entry.path ? `${above}/${entry.path}` : above
    return entry.children ? leaves(entry.children, path) : [{ path: path || '/', file: entry.file }]
  })
}

/** The pattern an address belongs to: fixed words before parameters. */
export function patternOf(patterns: readonly PagePattern[], pathname: string): PagePattern | undefined {
  const fitting = patterns.filter(({ path }) => new RegExp(`^${path.replace(/:[^/]+/g, '[^/]+')}/?$`).test(pathname))
  return fitting.sort((a, b) => a.path.split(':').length - b.path.split(':').length)[0]
}
