/** `npm start` (and `npm run dev`): prepares what is due, then serves from this very process. Any Node can read it. */
const major = Number(process.versions.node.split('.')[0])

if (major < 20) {
  console.error(`执规需要 Node.js 20 或更高版本，当前是 ${process.versions.node}。请到 nodejs.org 安装后再试。`)
  console.error(`Zhigui needs Node.js 20 or newer; this is ${process.versions.node}. Install it from nodejs.org and try again.`)
  process.exit(1)
}

const isDev = process.argv.includes('--dev')

import('./prepare.mjs')
  .then(async ({ prepare, root }) => {
    process.chdir(root)
    await prepare(isDev ? ['install', 'generate'] : ['install', 'generate', 'build'])
    const { serve } = await import('./serve.mjs')
    await serve({ isDev })
  })
  .catch((error) => {
    console.error(`\n启动失败 The start failed:\n${error.message}`)
    process.exit(1)
  })
