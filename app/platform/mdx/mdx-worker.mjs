/**
 * Reads and bundles MDX away from the web process, which kills it when a text does not finish (STACK §4). Plain JavaScript on purpose:
 * a worker thread starts from a file, and this one is the same file under Vitest, in scripts and beside the built server
 * (run-in-worker.server.ts looks it up from the package root).
 */
import { parentPort } from 'node:worker_threads'
import { bundleMDX } from 'mdx-bundler'
import { stop as stopEsbuild } from 'esbuild'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const MAX_DEPTH = 48
const plainNodes = new Set(
  (
    'root paragraph heading text emphasis strong delete inlineCode code list listItem blockquote thematicBreak break ' +
    'table tableRow tableCell link linkReference definition'
  ).split(' '),
)
const codeNodes = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'])
const jsxNodes = new Set(['mdxJsxFlowElement', 'mdxJsxTextElement'])

parentPort.on('message', async (task) => {
  try {
    const answer = task.kind === 'read' ? readMdx(task.source, new Set(task.names)) : await bundle(task.source, new Set(task.names))
    parentPort.postMessage({ id: task.id, answer })
  } catch (error) {
    parentPort.postMessage({ id: task.id, failure: String(error?.message ?? error) })
  }
})

function readMdx(source, names) {
  let tree
  try {
    tree = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).parse(source)
  } catch (error) {
    return {
      faults: [{ fault: 'syntax', line: lineOfError(error), detail: { reason: error.reason ?? error.message } }],
      elements: [],
      root: [],
    }
  }
  return outline(tree, names)
}

/** The allowlist: what is not named here is refused. Gives the faults and, for the caller's rules, every component with its attributes. */
function outline(tree, names) {
  const faults = []
  const elements = []
  const root = []
  const waiting = [{ node: tree, parent: -1, depth: 0, top: false }]
  while (waiting.length > 0) {
    const { node, parent, depth, top } = waiting.pop()
    const line = node.position?.start.line ?? null
    const refuse = (fault, detail = {}) => faults.push({ fault, line, detail })
    let inside = parent
    if (jsxNodes.has(node.type)) {
      inside = elements.length
      const attributes = attributesOf(node, refuse)
      elements.push({ name: node.name ?? '', line, parent, attributes })
      if (!node.name) refuse('fragment')
      else if (!names.has(node.name)) refuse('unknown-component', { name: node.name })
    } else if (codeNodes.has(node.type)) refuse(node.type === 'mdxjsEsm' ? 'import-or-export' : 'expression')
    else if (!plainNodes.has(node.type)) refuse('not-allowed', { what: node.type })
    if (depth > MAX_DEPTH) {
      refuse('too-deep')
      break
    }
    if ((node.type === 'link' || node.type === 'definition') && !isSafeLink(node.url)) refuse('unsafe-link', { url: shown(node.url) })
    if (node.type === 'listItem' && node.checked != null) refuse('not-allowed', { what: 'task list' })
    if (node.type === 'code' && node.lang && !/^[a-z0-9-]{1,20}$/.test(node.lang)) refuse('not-allowed', { what: 'code language' })
    if (top) root.push({ type: node.type, name: node.name ?? null, line })
    const children = node.children ?? []
    const childrenAreTop = node.type === 'root' || (top && node.type === 'paragraph' && holdsOnlyJsx(node))
    if (childrenAreTop && node.type === 'paragraph') root.pop()
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const isBlank = children[index].type === 'text' && children[index].value.trim() === ''
      waiting.push({ node: children[index], parent: inside, depth: depth + 1, top: childrenAreTop && !isBlank })
    }
  }
  return { faults: faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)), elements, root }
}

/** MDX lifts components out of a paragraph that holds nothing else. */
function holdsOnlyJsx(paragraph) {
  return paragraph.children.every((child) => jsxNodes.has(child.type) || (child.type === 'text' && child.value.trim() === ''))
}

function attributesOf(node, refuse) {
  const seen = new Set()
  const attributes = []
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') refuse('expression')
    else if (attribute.value !== null && typeof attribute.value !== 'string') refuse('expression')
    else if (!/^[a-z][A-Za-z]*$/.test(attribute.name) || attribute.name === 'constructor')
      refuse('attribute-name', { name: shown(attribute.name) })
    else if (seen.has(attribute.name)) refuse('repeated-attribute', { name: attribute.name })
    else {
      seen.add(attribute.name)
      attributes.push([attribute.name, attribute.value ?? true])
    }
  }
  return attributes
}

/** Inside this installation only: `#part` or `/page`; never another host, another scheme or a character a browser reads away. */
function isSafeLink(url) {
  return typeof url === 'string' && /^(?:#[\p{L}\p{N}_-]+|[/](?![/\\])[^\\]*)$/u.test(url) && !/[\p{Cc}\p{Cf}\s]/u.test(url)
}

const shown = (text) => String(text).slice(0, 60)

function lineOfError(error) {
  const named = error.line ?? error.place?.line ?? error.place?.start?.line
  return named ?? (Number(/\((\d+):\d+/.exec(error.message ?? '')?.[1] ?? 0) || null)
}

/** Second layer, independent of the first: it stands inside the compiler and knows nothing of what the reader said. */
async function bundle(source, names) {
  const allowOnly = () => (tree) => {
    const { faults } = outline(tree, names)
    if (faults.length > 0) throw new Error(`refused: ${faults[0].fault}`)
  }
  const refuseEngine = () => {
    throw new Error('refused: front matter')
  }
  const bundling = bundleMDX({
    source,
    grayMatterOptions: (options) => ({
      ...options,
      engines: Object.fromEntries(
        ['yaml', 'yml', 'json', 'js', 'javascript', 'coffee', 'toml'].map((name) => [
          name,
          { parse: refuseEngine, stringify: refuseEngine },
        ]),
      ),
    }),
    mdxOptions: (options) => ({
      ...options,
      development: false,
      tableCellAlignToStyle: false,
      remarkPlugins: [remarkGfm, allowOnly],
      rehypePlugins: [refuseCode],
      recmaPlugins: [],
    }),
    esbuildOptions: (options) => ({ ...options, logLevel: 'silent', plugins: [onlyReact, ...options.plugins] }),
  })
  // without a child process between texts, a killed worker leaves nothing behind
  return bundling.then(({ code }) => ({ code })).finally(() => stopEsbuild())
}

function refuseCode() {
  return (tree) => {
    const waiting = [tree]
    while (waiting.length > 0) {
      const node = waiting.pop()
      const hasCode = codeNodes.has(node.type) || node.type === 'raw'
      const hasLiveAttribute = node.attributes?.some(
        (attribute) => attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value),
      )
      if (hasCode || hasLiveAttribute) throw new Error('refused: code')
      waiting.push(...(node.children ?? []))
    }
  }
}

/** Nothing but the entry and React is ever resolved, so that no file of the server can travel into a page. */
const onlyReact = {
  name: 'only-react',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ path, kind }) => {
      if (kind === 'entry-point' || path === 'react' || path === 'react/jsx-runtime') return undefined
      return { errors: [{ text: `refused: import of ${path.slice(0, 60)}` }] }
    })
  },
}

// a first text loads the compiler; it must not eat the time of somebody's article
await bundle('text', new Set())
parentPort.postMessage('ready')
