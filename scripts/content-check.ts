/** `npm run content:check`: everything that can be checked about the content by machine, one line a fault; exit 1 if there is any. */
import { checkContent } from './content-check/check-content'
import { UnusableLawTexts } from './content-check/law-texts'

const { lines, counts } = await checkContent('content', process.env.LAWS_DIR).catch((error: unknown) => {
  if (!(error instanceof UnusableLawTexts)) throw error
  console.error(error.message)
  return process.exit(1)
})
for (const { file, line, message } of lines) console.log(`content/${file}${line === null ? '' : `:${line}`} ${message}`)
console.log(
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(' · '),
)
process.exit(lines.length > 0 ? 1 : 0)
