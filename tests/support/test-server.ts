import pg from 'pg'

/** Which database the tests of this run use. */
export const testKind = process.env.TEST_DATABASE === 'postgres' ? 'postgres' : 'embedded'

export const testServerUrl = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'

export function urlOfDatabase(name: string): string {
  const url = new URL(testServerUrl)
  url.pathname = `/${name}`
  return url.href
}

/** Runs one piece of work on the server's own database, as the tests' owner. */
export async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: testServerUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
