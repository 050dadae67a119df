import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '~/domains/organization/queries/actor.server'
import { formatCitation } from '~/domains/regulations/model/citation'
import { article } from '~/domains/regulations/queries/article.server'
import { ArticleScreen } from '~/domains/regulations/ui/article-screen'
import { now } from '~/platform/clock'
import type { PageHandle } from '~/ui/page-handle'

type Loaded = Awaited<ReturnType<typeof loader>>

export const handle = {
  title: (loaded: Loaded, pick) => {
    const cited = { regulation: loaded.slug, version: loaded.version, article: loaded.number }
    return pick(formatCitation('zh-CN', cited, loaded), formatCitation('en', cited, loaded))
  },
} satisfies PageHandle

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireActor(request, context)
  return article(params.regulation ?? '', params.version ?? '', params.article ?? '', now())
}

export default function Article() {
  return <ArticleScreen {...useLoaderData<typeof loader>()} />
}
