/** `npm test [-- --only STAGE[,STAGE]]`: installs what a fresh clone needs, runs everything, ends with `N passed, N failed`. */
const major = Number(process.versions.node.split('.')[0])

if (major < 20) {
  console.error(`Zhigui needs Node.js 20 or newer; this is ${process.versions.node}. 需要 Node.js 20 或更高版本。`)
  process.exit(1)
}

import('./test-stages.mjs').then(({ runStages }) => runStages(process.argv.slice(2))).then((failed) => process.exit(failed === 0 ? 0 : 1))
