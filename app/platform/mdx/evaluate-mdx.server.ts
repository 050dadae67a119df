import * as React from 'react'
import * as jsxRuntime from 'react/jsx-runtime'

export type MdxComponents = Readonly<Record<string, React.ElementType>>

/**
 * The element tree of compiled MDX, with our components in the places of their names. Evaluated on the server only, after validation
 * has left nothing in the text that could run; the browser gets HTML (CSP without 'unsafe-eval').
 */
export function evaluateMdx(code: string, components: MdxComponents): React.ReactElement {
  const run = new Function('React', 'ReactDOM', '_jsx_runtime', code) as (...scope: unknown[]) => MdxModule
  const { default: content } = run(React, undefined, jsxRuntime)
  return content({ components })
}

interface MdxModule {
  readonly default: (props: { components: MdxComponents }) => React.ReactElement
}
